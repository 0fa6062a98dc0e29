"""What the commands of `seventeen` do, one file per subject; cli.py says how they are called."""
