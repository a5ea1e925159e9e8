"""The processing decision and what follows from it."""
