"""Schemas: what goes in and comes out, one file per noun."""
