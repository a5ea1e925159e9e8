"""Whole ads as advertisers in the Netherlands write them, in twelve languages, and where each is offered.

Towns that are merely told about (a birthplace, a former address, a road on the way) stand beside those.
"""
