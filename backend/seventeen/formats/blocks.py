"""Bytes in, physical lines out: encodings found, every line bounded, memory flat.

Lines end with LF, CR LF or CR and keep their end. UTF-16 is rewritten as UTF-8 on the way, so that
all that follows sees one kind of line.
"""

import codecs
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from seventeen.formats.drafts import Unreadable

BLOCK = 1 << 16
MAX_LINE = 1 << 20
"""Bytes of one line that are kept; a longer line comes out one byte longer than this."""

_UTF_8_MARK = b"\xef\xbb\xbf"
_UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}

# Four bytes in a row that are not ASCII: no Western language writes so many accented letters side
# by side, every Cyrillic, Greek, Hebrew, Arabic or Asian 8-bit text does.
_NOT_WESTERN = re.compile(rb"[\x80-\xff]{4}")


def blocks(stream: BinaryIO) -> Iterator[bytes]:
    """Read `stream` in blocks of equal size, however few bytes each read gives."""
    while True:
        parts: list[bytes] = []
        missing = BLOCK
        while missing and (part := stream.read(missing)):
            parts.append(part)
            missing -= len(part)
        if parts:
            yield b"".join(parts)
        if missing:
            return


class Text:
    """The lines of a file as bytes in UTF-8 or an 8-bit encoding, and how to decode them.

    UTF-8 unless the bytes say otherwise; what is not UTF-8 is Windows-1252, of which Latin-1 is a
    part. `is_foreign` tells that the beginning of the file is neither.
    """

    def __init__(self, source: Iterable[bytes]) -> None:
        iterator = iter(source)
        head = next(iterator, b"")
        utf_16 = _utf_16(head)
        source = itertools.chain([head], iterator)
        if utf_16:
            source = _rewritten(source, utf_16)
        elif head.startswith(_UTF_8_MARK):
            source = itertools.chain([head[len(_UTF_8_MARK) :]], iterator)
        self.lines = _lines(source)
        self.is_foreign = False
        self._is_western = False
        self._is_utf_8 = bool(utf_16) or head.startswith(_UTF_8_MARK)
        if not self._is_utf_8:
            self._judge(head)

    def refuse_foreign(self) -> None:
        """Raise Unreadable (`encoding`) where a file can't say which encoding it is in."""
        if self.is_foreign:
            raise Unreadable(
                "encoding",
                "The letters of this file are in an encoding that cannot be told with certainty. "
                "Please save it as UTF-8 and try again.",
            )

    def decode(self, line: bytes) -> str:
        """The text of a line. Bytes that are not text become lone surrogates (PEP 383)."""
        try:
            text = line.decode()
        except UnicodeDecodeError:
            if self._is_utf_8:
                return line.decode(errors="surrogateescape")
        else:
            self._is_utf_8 = self._is_utf_8 or not (self._is_western or text.isascii())
            return text
        self._is_western = True
        codec = "ascii" if _NOT_WESTERN.search(line) else "cp1252"
        return line.decode(codec, errors="surrogateescape")

    def _judge(self, head: bytes) -> None:
        lines = head.splitlines()
        if len(head) >= BLOCK:
            lines = lines[:-1]  # it may be cut inside a letter
        telling = [line for line in lines if not line.isascii()]
        broken = [line for line in telling if not _is_utf_8(line)]
        if len(broken) * 2 <= len(telling):
            self._is_utf_8 = bool(telling)
            return
        self._is_western = True
        foreign = [line for line in broken if _NOT_WESTERN.search(line)]
        self.is_foreign = len(foreign) * 2 > len(broken)


def _is_utf_8(line: bytes) -> bool:
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def _utf_16(head: bytes) -> str | None:
    if head.startswith((b"\xff\xfe\0\0", b"\0\0\xfe\xff")):
        raise Unreadable("encoding", "This file is in UTF-32. Please save it as UTF-8.")
    if codec := _UTF_16.get(head[:2]):
        return codec
    sample = head[:4096]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd * 2 > half > 0 and even * 10 < half:
        return "utf-16-le"
    if even * 2 > half > 0 and odd * 10 < half:
        return "utf-16-be"
    return None


def _rewritten(source: Iterable[bytes], codec: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(codec)(errors="surrogatepass")
    is_first = True
    for block in source:
        text = decoder.decode(block)
        if is_first and text:
            text = text.removeprefix("\ufeff")
            is_first = False
        yield text.encode(errors="surrogatepass")
    if decoder.getstate()[0]:
        yield b"\xff"  # half a character, which then is seen to be no text


def _lines(source: Iterable[bytes]) -> Iterator[bytes]:
    held: list[bytes] = []
    size = 0
    for block in _whole_line_ends(source):
        for line in block.splitlines(keepends=True):
            is_ended = line.endswith((b"\n", b"\r"))
            if is_ended and not held:
                yield line
                continue
            part = line[: MAX_LINE + 1 - size]
            held.append(part)
            size += len(part)
            if is_ended:
                yield b"".join(held)
                held, size = [], 0
    if held:
        yield b"".join(held)


def _whole_line_ends(source: Iterable[bytes]) -> Iterator[bytes]:
    """Move a CR at the end of a block into the next, where its LF may be."""
    carried = b""
    for block in source:
        whole = carried + block
        carried = b"\r" if whole.endswith(b"\r") else b""
        yield whole[: len(whole) - len(carried)]
    if carried:
        yield carried
