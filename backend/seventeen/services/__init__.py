"""Services: what can be done, one file per noun."""
