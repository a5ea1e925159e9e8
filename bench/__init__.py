"""What is measured, and how: one module per figure, JSON out."""
