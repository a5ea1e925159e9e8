"""Telephone numbers as advertisers hide them from a site's filter, and ads full of digits that hold no number."""
