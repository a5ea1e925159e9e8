"""Ads as on ordinary classified sites, with the municipalities where they are offered and those only mentioned."""
