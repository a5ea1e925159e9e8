"""Hostile input at every door that reads strangers' words or pictures: `python -m bench fuzz --minutes N`."""
