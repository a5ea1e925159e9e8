"""Ads of a made-up world with the hands behind them: independents, organisers of several kinds, and look-alikes that
share a text, a picture or a number with people they have nothing to do with."""
