"""A world of ads with the hand behind each: independents, organisers of eight kinds, and strangers who look alike."""
