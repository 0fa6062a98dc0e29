"""What everything stands on: no HTTP, no nouns."""
