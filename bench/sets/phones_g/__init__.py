"""Advertisements with telephone numbers hidden in many ways, and look-alikes that are visibly something else."""
