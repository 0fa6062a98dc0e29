"""What Seventeen takes, measured against what the machine could do: `make bench`."""
