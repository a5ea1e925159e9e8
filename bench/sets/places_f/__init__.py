"""Whole advertisements as people write them, in eleven languages, with the municipalities where each is offered
and those that it only mentions."""
