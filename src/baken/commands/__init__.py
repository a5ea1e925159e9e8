"""The commands, one module a theme."""
