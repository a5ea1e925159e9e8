"""A grid of ways in which an advertisement hides a telephone number, each mirrored by what only looks like it."""
