"""What the tests of file formats share: reading bytes, odd streams, counting work."""

import io
import sys
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any, BinaryIO, cast

from hypothesis import settings

from seventeen.formats.contacts import Draft, Format, read_contacts

patient = settings(deadline=None, max_examples=100)
"""Hypothesis without a clock: these tests judge what is read, never how fast."""


def read(
    data: bytes | str, format_: Format | None = None, filename: str | None = None
) -> list[Draft]:
    raw = data.encode() if isinstance(data, str) else data
    return list(read_contacts(io.BytesIO(raw), format_, filename))


def fields_of(data: bytes | str, format_: Format | None = None) -> list[dict[str, Any]]:
    drafts = read(data, format_)
    assert [draft.problem for draft in drafts] == [None] * len(drafts)
    return [draft.fields for draft in drafts]


def only(data: bytes | str, format_: Format | None = None) -> dict[str, Any]:
    fields = fields_of(data, format_)
    assert len(fields) == 1
    return fields[0]


def code_of(draft: Draft) -> str | None:
    return draft.problem.code if draft.problem else None


class Trickle(io.RawIOBase):
    """A stream that gives as many bytes as it likes, never as many as asked for."""

    def __init__(self, data: bytes, sizes: list[int]) -> None:
        super().__init__()
        self._data = data
        self._sizes = sizes
        self._at = 0
        self._reads = 0

    def read(self, size: int = -1) -> bytes:
        step = self._sizes[self._reads % len(self._sizes)]
        self._reads += 1
        end = self._at + (min(step, size) if size >= 0 else step)
        part, self._at = self._data[self._at : end], min(end, len(self._data))
        return part


class Endless(io.RawIOBase):
    """A stream of `size` bytes made while it is read, so that none of it has to be in memory."""

    def __init__(self, head: bytes, row: Callable[[int], bytes], size: int) -> None:
        super().__init__()
        self._parts = self._make(head, row, size)
        self._left = b""

    @staticmethod
    def _make(head: bytes, row: Callable[[int], bytes], size: int) -> Iterator[bytes]:
        if head:
            yield head
        number = 0
        while size > 0:
            part = b"".join(row(number + step) for step in range(100))
            number += 100
            size -= len(part)
            yield part

    def read(self, size: int = -1) -> bytes:
        while len(self._left) < size and (part := next(self._parts, b"")):
            self._left += part
        part, self._left = self._left[:size], self._left[size:]
        return part


def as_binary(stream: io.RawIOBase) -> BinaryIO:
    return cast("BinaryIO", stream)


def work(task: Callable[[], object]) -> int:
    """How many lines of Python run and how many functions in C are called while `task` runs."""
    count = 0

    def on_line(_frame: FrameType, event: str, _arg: object) -> Any:
        nonlocal count
        count += event == "line"
        return on_line

    def on_call(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event == "c_call"

    tracer, profiler = sys.gettrace(), sys.getprofile()
    sys.settrace(on_line)
    sys.setprofile(on_call)
    try:
        task()
    finally:
        sys.settrace(tracer)
        sys.setprofile(profiler)
    return count
