"""Links, set d: ads whose truth is which are of the same hand, with many strangers who look alike."""
