"""What is kept, sealed, and really deleted."""
