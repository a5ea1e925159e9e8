"""Sets that judge: made input with the truth beside it."""
