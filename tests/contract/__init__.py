"""The contract: that it is served as written, complete, kept, and usable by strangers."""
