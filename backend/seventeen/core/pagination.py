"""Keyset pages: a page costs the same at any depth.

A cursor holds the sort values of the last row. It is signed, and bound to the filters and the sort
it was made for, so that it can't be used to skip about or to probe.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from typing import Any

from seventeen.core.errors import BadRequest, FieldError
from seventeen.core.security import Keyring


class Cursors:
    """Makes and reads cursors with the installation's key."""

    def __init__(self, keyring: Keyring) -> None:
        self._keyring = keyring

    def make(self, values: list[Any], bound_to: Mapping[str, Any]) -> str:
        """The cursor after a row with these sort values."""
        payload = json.dumps([values, fingerprint(bound_to)], separators=(",", ":")).encode()
        return base64.urlsafe_b64encode(self._keyring.sign(payload) + payload).decode().rstrip("=")

    def read(self, cursor: str, bound_to: Mapping[str, Any]) -> list[Any]:
        """The sort values in a cursor. Raises BadRequest when it isn't one for this list."""
        try:
            raw = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True)
        except ValueError:
            raw = b""
        signature, payload = raw[:16], raw[16:]
        if not payload or self._keyring.sign(payload) != signature:
            raise bad_cursor("This cursor is not one that this list gave out.")
        values, mark = json.loads(payload)
        if mark != fingerprint(bound_to):
            raise bad_cursor("This cursor belongs to other filters or another sort.")
        return list(values)


def bad_cursor(detail: str) -> BadRequest:
    """A 400 about the parameter `cursor`."""
    detail += " Start again without one."
    return BadRequest(detail, errors=[FieldError("cursor", "bad-cursor", detail)])


def fingerprint(bound_to: Mapping[str, Any]) -> str:
    """A short digest of what a cursor is bound to."""
    text = json.dumps(dict(bound_to), sort_keys=True, default=str)
    return hashlib.blake2b(text.encode(), digest_size=9).hexdigest()
