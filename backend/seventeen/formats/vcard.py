"""Contacts from vCard 2.1, 3.0 and 4.0 files: one draft per card, whatever state it is in."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from seventeen.formats.blocks import Text
from seventeen.formats.drafts import Draft, Problem, Refused, Unreadable, refused
from seventeen.formats.vcard_fields import contact_of
from seventeen.formats.vcard_lines import Property, content_lines, parse_property

_MOST_PROPERTIES = 2_000
_MOST_BYTES = 1 << 21
_DEEPEST = 10

# Blobs are dropped as soon as they are seen, so that a card with many pictures stays small.
_BLOBS = {"PHOTO", "LOGO", "SOUND", "KEY"}


@dataclass(slots=True)
class _Card:
    line: int
    properties: list[Property] = field(default_factory=list)
    size: int = 0
    problem: Problem | None = None
    awaits_agent: bool = False
    """Whether a BEGIN that follows is that of an agent's card inside this one (vCard 2.1)."""

    def add(self, prop: Property, size: int) -> None:
        self.awaits_agent = prop.name == "AGENT" and not prop.raw.strip()
        if prop.name in _BLOBS and (prop.is_cut or len(prop.raw) > 2_000):
            prop = Property(prop.line, prop.name, b"", is_cut=True)
            size = 0
        self.size += size
        if self.size > _MOST_BYTES or len(self.properties) >= _MOST_PROPERTIES:
            self.problem = Problem("too_large", "This card is larger than a contact can be.")
            self.properties = []
            self.size = _MOST_BYTES
        else:
            self.properties.append(prop)


def read_vcards(text: Text) -> Iterator[Draft]:
    """One draft per card, in order. Raises Unreadable (`no_contacts`) when there is no card."""
    is_empty = True
    for card in _cards(text):
        is_empty = False
        if card.problem:
            yield refused(card.line, card.problem)
            continue
        try:
            yield contact_of(card.properties, text).draft(card.line)
        except Refused as refusal:
            yield refused(card.line, refusal.problem)
    if is_empty:
        raise Unreadable("no_contacts", "There is no vCard in this file.")


def _cards(text: Text) -> Iterator[_Card]:
    card: _Card | None = None
    depth = 0
    for number, raw, is_cut in content_lines(text.lines):
        edge = raw.strip().upper() if len(raw) < 40 else b""
        if edge == b"BEGIN:VCARD":
            if card and (depth or card.awaits_agent):
                depth += 1
                card.awaits_agent = False
                if depth <= _DEEPEST:
                    continue
                card.problem = Problem("too_deep", "This card holds cards within cards.")
            if card:
                # The END is missing, but a new card begins: all of this one is there.
                yield card
            card, depth = _Card(number), 0
        elif edge == b"END:VCARD":
            if depth:
                depth -= 1
            elif card:
                yield card
                card = None
        elif card and not depth:
            depth += _add(card, number, raw, is_cut=is_cut)
    if card:
        card.problem = card.problem or Problem(
            "cut_off", "The file ends in the middle of this card, so part of it may be missing."
        )
        yield card


def _add(card: _Card, number: int, raw: bytes, *, is_cut: bool) -> int:
    """Add a content line to a card; 1 when an agent's card begins in it."""
    if not raw.strip():
        return 0
    prop = parse_property(number, raw, is_cut=is_cut)
    if prop is None:
        previous = card.properties[-1] if card.properties else None
        if previous and previous.is_binary:
            return 0  # base64 that was folded without white space
        prop = Property(number, "", raw, is_cut)
    elif prop.name == "AGENT" and prop.raw.strip().upper() == b"BEGIN:VCARD":
        card.add(Property(number, "AGENT", b"-", is_cut=True), len(raw))
        return 1
    card.add(prop, len(raw))
    return 0
