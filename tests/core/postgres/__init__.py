"""The doors on PostgreSQL."""
