"""A world of ads over several sites in which the truth is which ads come from the same hand.

Beside people who repost, travel and rename themselves stand strangers who share a room, a photo or a number.
"""
