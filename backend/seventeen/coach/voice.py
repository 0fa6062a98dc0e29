"""The writer's own voice: texts that went out before, and drafts sent as they came."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from seventeen.coach.words import parts_of, tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME = 0.8  # share of word triples from which two texts count as one
_SHORT = 10  # triples
_READ = 6_000  # code points


@dataclass(frozen=True, slots=True)
class Echo:
    """The text most like this one: its place in the list, and how like, from 0 to 1."""

    index: int
    share: float


@lru_cache(maxsize=64)
def _triples(text: str) -> frozenset[tuple[str, ...]]:
    """The word triples of a text; none reaches over a gap of a template."""
    runs: list[list[str]] = [[]]
    for group, written, _, _ in tokens(text[:_READ]):
        if group == "slot":
            runs.append([])
        elif group in {"word", "number"}:
            runs[-1].extend(norm for norm, _ in parts_of(written))
    found = {tuple(run[at : at + 3]) for run in runs for at in range(len(run) - 2)}
    return frozenset(found or {tuple(run) for run in runs if run})


def nearly_the_same(text: str, others: Sequence[str]) -> Echo | None:
    """The first text among `others` that says nearly the same in the same words, or None.

    Compared by the share of the smaller text's word triples that stand in the other one too, so a
    draft with only its gaps filled still counts as the draft. Very short texts must be equal.
    """
    mine = _triples(text)
    best: Echo | None = None
    for index, other in enumerate(others):
        theirs = _triples(other)
        if not mine or not theirs:
            continue
        smaller = min(len(mine), len(theirs))
        whole = smaller if smaller >= _SHORT else len(mine | theirs)
        share = len(mine & theirs) / whole
        if share >= SAME and (best is None or share > best.share):
            best = Echo(index, share)
    return best
