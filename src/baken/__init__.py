"""The front door: the command line, the settings and the schedule."""
