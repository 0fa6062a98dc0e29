"""Seventeen: build a network of people and ask each for seventeen minutes."""

__version__ = "0.1.0"
