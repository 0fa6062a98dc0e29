"""Identifiers: UUIDv7 strings (RFC 9562), which sort by the time they were made."""

import re
import secrets
import threading
from datetime import UTC, datetime, timedelta

UUID_PATTERN = r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
UUID7_PATTERN = r"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

NIL = "00000000-0000-0000-0000-000000000000"

_UUID = re.compile(UUID_PATTERN)


class _Noise:
    """The 74 bits after the time: random, and rising within a millisecond (RFC 9562, 6.2)."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._milliseconds = 0
        self._last = 0

    def next(self, milliseconds: int) -> int:
        """Bits for an id of this millisecond, above those of the one before."""
        with self._lock:
            following = self._last + 1 + secrets.randbits(40)
            if milliseconds != self._milliseconds or following >> 74:
                # The highest bit is left out, so that there is room to rise.
                following = secrets.randbits(73)
            self._milliseconds, self._last = milliseconds, following
            return following


_noise = _Noise()


def new_id(now: datetime) -> str:
    """A fresh UUIDv7: 48 bits of milliseconds since 1970, then 74 bits of noise.

    Ids that a process makes for one instant sort in the order in which they were made.
    """
    milliseconds = (now - EPOCH) // timedelta(milliseconds=1)
    noise = _noise.next(milliseconds)
    value = (
        (milliseconds & ((1 << 48) - 1)) << 80
        | 0x7 << 76
        | (noise >> 62) << 64
        | 0b10 << 62
        | noise & ((1 << 62) - 1)
    )
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def is_id(text: str) -> bool:
    """Whether the text is a UUID in its canonical, lower-case form."""
    return _UUID.fullmatch(text) is not None
