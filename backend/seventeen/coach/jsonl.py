"""Reviews as JSON lines, for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from seventeen.coach.model import NO_FACTS, Facts, Kind
from seventeen.coach.review import review

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class LineError(ValueError):
    """A line that is no request; `number` counts from 1."""

    def __init__(self, number: int, reason: str) -> None:
        super().__init__(f"line {number}: {reason}")
        self.number = number
        self.reason = reason


def review_lines(lines: Iterable[str]) -> Iterator[str]:
    """One review for each line {"id", "kind", "text", "facts"?, "channel"?}; blank lines are skipped.

    Gives {"id", "signals", "findings"}. Raises LineError at the first line that is no such object.
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _answer(number, line)


def _answer(number: int, line: str) -> str:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LineError(number, "not JSON") from error
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("text"), str):
        raise LineError(number, "not an object with id, kind and text")
    try:
        kind = Kind(str(row.get("kind")))
    except ValueError as error:
        raise LineError(number, f"no such kind: {row.get('kind')!r}") from error
    given = row.get("facts")
    channel = row.get("channel")
    done = review(
        kind,
        row["text"],
        channel=channel if isinstance(channel, str) else None,
        facts=Facts.from_dict(given) if isinstance(given, dict) else NO_FACTS,
    )
    return json.dumps(
        {
            "id": row["id"],
            "signals": done.signals,
            "findings": [finding.as_dict() for finding in done.findings],
        },
        ensure_ascii=False,
    )
