"""The rules of the domain as pure functions: no I/O, no clock, no database.

Every moment is a timezone-aware `datetime`; every moment handed back is in UTC.
"""
