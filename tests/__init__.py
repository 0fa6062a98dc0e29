"""Tests of Seventeen."""
