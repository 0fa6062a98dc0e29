"""The writing coach: text and facts in, signals and findings out. Nothing is read or sent."""
