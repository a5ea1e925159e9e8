"""Whole advertisements in twelve languages, half businesslike and half talkative, with where they are offered."""
