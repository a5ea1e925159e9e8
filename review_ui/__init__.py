"""The Flask page on which the reviewer decides."""
