"""How large a body may be, by where it goes."""

import re

from seventeen.core.errors import TooLarge

JSON_BYTES = 1_000_000
IMPORT_BYTES = 64_000_000
PICTURE_BYTES = 21_000_000
"""The largest photo, and the form around it."""

PICTURES = re.compile("/api/v1/interviews/[^/]+/attachments")


def most_bytes(path: str) -> int:
    """How large a body may be there."""
    if path == "/api/v1/imports":
        return IMPORT_BYTES
    return PICTURE_BYTES if PICTURES.fullmatch(path) else JSON_BYTES


def too_large(limit: int) -> TooLarge:
    """A 413 that says how much is taken."""
    return TooLarge(f"A body may have {limit} bytes here.")
