"""Pure, streaming readers and writers of contact files."""
