"""Telephone numbers, every style in eleven languages in equal numbers; and numbers which something else owns."""
