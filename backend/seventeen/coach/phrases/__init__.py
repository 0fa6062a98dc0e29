"""The phrases that the coach knows, one to a line, in the writing that `patterns` explains."""
