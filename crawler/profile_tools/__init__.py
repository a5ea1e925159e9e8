"""What a person uses to make and keep a site profile: check it, try it on one page, have one proposed."""
