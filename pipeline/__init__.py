"""The use cases of a night and a week, each a short function that tells its own story."""
