"""Phrases matched over words, all of them in one pass.

A phrase is written as words: `could you (please|kindly)? refer me`. In it, `(a|b c)` is a choice,
`?` makes the item before it optional, `@class` is any word of that class, `#` any number, `_` any
one word, `~3` up to three words, and `^` and `$` hold it to the start and the end of the sentence.
All phrases together become one automaton whose states are found as they are needed, so the work
is bounded by the number of words times the longest phrase, whatever the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from sys import intern
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ANY = "_"
END = "$"
_ITEM = re.compile(r"\(|\)\??|\||~\d|[^\s()|?]+\??")
_PART = re.compile(r"%[a-z]+")
_CACHE_LIMIT = 60_000
_MANY = 40  # positions; a state with more looks a word up instead of asking each


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase of `tag` found from word `first` to word `last`, both included."""

    tag: str
    first: int
    last: int


@dataclass(slots=True)
class _Part:
    """A piece of a phrase: where it may begin and end, and whether it may be left out."""

    first: list[int]
    last: list[int]
    empty: bool


@dataclass(slots=True)
class _States:
    """The states found so far; thrown away as a whole when there are too many."""

    positions: list[tuple[int, ...]] = field(default_factory=list)
    accept: list[tuple[str, ...]] = field(default_factory=list)
    ids: dict[tuple[int, ...], int] = field(default_factory=dict)
    edges: dict[tuple[int, tuple[str, ...]], int] = field(default_factory=dict)
    starts: list[int] = field(default_factory=list)
    by_symbol: dict[int, dict[str, list[int]]] = field(default_factory=dict)


class Phrases:
    """A set of tagged phrases that are searched for together."""

    def __init__(self, phrases: Iterable[tuple[str, Sequence[str]]]) -> None:
        self._symbol: list[str] = []
        # Lists, since there are thousands of them: an empty set takes four times their space.
        self._follow: list[list[int]] = []
        self._tag: dict[int, str] = {}
        free: set[int] = set()
        anchored: set[int] = set()
        for tag, lines in phrases:
            for line in lines:
                self._add(tag, line, free, anchored)
        self.vocabulary = frozenset(self._symbol)
        self._states = _States()
        self._start = {False: tuple(sorted(free)), True: tuple(sorted(free | anchored))}

    def _add(self, tag: str, line: str, free: set[int], anchored: set[int]) -> None:
        held = line.startswith("^")
        items = _ITEM.findall(line.removeprefix("^"))
        part, used = self._choice(items, 0)
        if used != len(items) or part.empty:
            raise ValueError(f"not a phrase: {line!r}")
        (anchored if held else free).update(part.first)
        for position in part.last:
            self._tag[position] = tag

    def _choice(self, items: Sequence[str], at: int) -> tuple[_Part, int]:
        whole, at = self._sequence(items, at)
        while at < len(items) and items[at] == "|":
            other, at = self._sequence(items, at + 1)
            whole = _Part(
                whole.first + other.first, whole.last + other.last, whole.empty or other.empty
            )
        return whole, at

    def _sequence(self, items: Sequence[str], at: int) -> tuple[_Part, int]:
        whole = _Part([], [], empty=True)
        while at < len(items) and items[at] not in {"|", ")", ")?"}:
            item = items[at]
            if item == "(":
                part, at = self._choice(items, at + 1)
                part.empty = part.empty or items[at] == ")?"
                whole = self._join(whole, part)
            elif item[0] == "~":
                for _ in range(int(item[1:])):
                    whole = self._join(whole, self._leaf(ANY, optional=True))
            else:
                optional = item.endswith("?")
                whole = self._join(whole, self._leaf(item.rstrip("?"), optional=optional))
            at += 1
        return whole, at

    def _leaf(self, symbol: str, *, optional: bool) -> _Part:
        self._symbol.append(intern(symbol))
        self._follow.append([])
        position = len(self._symbol) - 1
        return _Part([position], [position], optional)

    def _join(self, left: _Part, right: _Part) -> _Part:
        for position in left.last:
            self._follow[position].extend(right.first)
        return _Part(
            left.first + right.first if left.empty else left.first,
            left.last + right.last if right.empty else right.last,
            left.empty and right.empty,
        )

    def key(self, symbols: tuple[str, ...]) -> tuple[str, ...]:
        """The symbols of a word that any phrase cares about."""
        return tuple(symbol for symbol in symbols if symbol in self.vocabulary)

    def scan(self, keys: Sequence[tuple[str, ...]]) -> list[Hit]:
        """Every phrase in one sentence, given each word's key; the longest for each start."""
        if len(self._states.edges) > _CACHE_LIMIT:
            self._states = _States()
        states = self._states  # another thread may replace it meanwhile
        hits: list[Hit] = []
        ends = [*keys, (END,)]
        total = len(ends)
        if not states.starts:
            free, held = self._start[False], self._start[True]
            states.starts = [self._intern(states, free, ()), self._intern(states, held, ())]
        for first in range(total - 1):
            state = states.starts[first == 0]
            found: dict[str, int] = {}
            for at in range(first, total):
                key = ends[at]
                edge = states.edges.get((state, key))
                state = self._step(states, state, key) if edge is None else edge
                if state < 0:
                    break
                for tag in states.accept[state]:
                    found[tag] = min(at, total - 2)
            hits.extend(Hit(tag, first, last) for tag, last in found.items())
        return hits

    def _intern(
        self, states: _States, positions: tuple[int, ...], accepting: tuple[int, ...]
    ) -> int:
        # States that accept differently must differ, so what they accept is part of their name.
        name = (*positions, -1, *accepting)
        known = states.ids.get(name)
        if known is None:
            known = len(states.positions)
            states.positions.append(positions)
            states.accept.append(tuple(sorted({self._tag[position] for position in accepting})))
            states.ids[name] = known
        return known

    def _taken(self, states: _States, state: int, key: tuple[str, ...]) -> list[int]:
        """The positions of a state that take a word, in their order."""
        positions = states.positions[state]
        wanted = key if END in key else (*key, ANY)
        if len(positions) < _MANY:
            return [position for position in positions if self._symbol[position] in wanted]
        index = states.by_symbol.get(state)
        if index is None:
            index = {}
            for position in positions:
                index.setdefault(self._symbol[position], []).append(position)
            states.by_symbol[state] = index
        return sorted({position for symbol in wanted for position in index.get(symbol, ())})

    def _step(self, states: _States, state: int, key: tuple[str, ...]) -> int:
        taken = self._taken(states, state, key)
        reach = {after for position in taken for after in self._follow[position]}
        accepting = tuple(position for position in taken if position in self._tag)
        found = self._intern(states, tuple(sorted(reach)), accepting) if taken else -1
        states.edges[state, key] = found
        return found


def parse(block: str) -> list[tuple[str, list[str]]]:
    """Tagged phrases from lines: `[tag]` begins a tag, an indented line goes on with the last one.

    `%part = (...)` names a part of phrases; `%part` in a later line stands for it.
    """
    found: list[tuple[str, list[str]]] = []
    parts: dict[str, str] = {}
    for line in _lines(block):
        name, defined, rest = line.partition(" = ")
        whole = _PART.sub(lambda part: parts[part.group()], rest if defined else line)
        if defined:
            parts[name] = whole
        elif line.startswith("["):
            found.append((line.strip("[]"), []))
        else:
            found[-1][1].append(whole)
    return found


def _lines(block: str) -> list[str]:
    lines: list[str] = []
    for line in filter(None, block.splitlines()):
        if line.startswith(" "):
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
    return lines
