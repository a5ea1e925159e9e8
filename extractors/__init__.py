"""Pure functions from what a page gave to typed facts with their exact place in the raw text."""
