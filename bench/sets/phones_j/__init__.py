"""Telephone numbers as advertisers write and hide them in eleven languages, every style in every language.

Beside them stand advertisements whose numbers are owned by something else: an order, an account, a dance class.
"""
