"""What must hold when things go wrong, tried on real server processes."""
