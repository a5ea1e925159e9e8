"""Ads whose telephone number is hidden in many styles, and ads with other numbers that are no telephone number."""
