"""What leaves the house: dossiers per recipient."""
