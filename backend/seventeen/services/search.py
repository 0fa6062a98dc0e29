"""Search over everything by the beginnings of words."""

import json
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import database_name
from seventeen.core.table import dump_json
from seventeen.core.words import fold, prefixes_of
from seventeen.models import Interview
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import sees_everything
from seventeen.services.pages import best_first
from seventeen.services.words import how_many, kinds_with, match, rare_one

Hit = dict[str, str | None]
"""A `SearchHit` as it is answered: as with every read, a test checks that it fits."""

FIRST = ("contact", "organization")
"""People and organizations are what is looked for most; the rest follows."""


def search(session: Session, owner: str, q: str, kind: str | None, limit: int) -> bytes:
    """The best hits as JSON: people first, then organizations, then what was written."""
    prefixes = prefixes_of(q)
    hits: list[Hit] = []
    for one in _kinds(session, owner, kind, prefixes):
        hits += _of_kind(session, owner, NOUNS[one], prefixes, limit - len(hits))
        if len(hits) >= limit:
            break
    return dump_json({"items": hits}).encode()


def _kinds(session: Session, owner: str, kind: str | None, prefixes: list[str]) -> Iterator[str]:
    """Where it is worth looking: who is found first costs no more than that."""
    if not prefixes:
        return
    if kind is not None:
        yield kind
        return
    first, *others = [*FIRST, *(one for one in NOUNS if one not in FIRST)]
    yield first
    yield from kinds_with(session, owner, others, prefixes)


def _of_kind(
    session: Session, owner: str, noun: Noun, prefixes: list[str], limit: int
) -> list[Hit]:
    counts = how_many(session, owner, noun.kind, prefixes) if len(prefixes) > 1 else []
    if 0 in counts:
        return []
    query = best_first(
        noun.kind,
        database_name(session),
        len(prefixes),
        rare_one(counts),
        everything=sees_everything(session),
        only=_needed(noun.kind),
    )
    found = query.rows(session, owner=owner, limit=limit, **match(noun.kind, prefixes))
    things = json.loads(f"[{','.join(row[0] for row in found)}]")
    contacts = _contacts_of(session, owner, noun, things)
    return [
        {
            "kind": noun.kind,
            "id": thing["id"],
            "contact_id": contacts[thing["id"]],
            "title": (thing[noun.title.key] or "Without a name")[:300],
            "excerpt": _excerpt(_texts(thing[name] for name in noun.shows), prefixes),
            "href": noun.href_of(thing["id"], thing.get(noun.parent_column)),
        }
        for thing in things
    ]


@cache
def _needed(kind: str) -> frozenset[str]:
    """The fields that a hit is made of."""
    noun = NOUNS[kind]
    about = {"id", noun.title.key, "contact_id", "interview_id", *noun.shows}
    return frozenset(about | {noun.parent_column} if noun.parent_column else about)


def _texts(values: Iterable[Any]) -> Iterator[str]:
    """What people read in these values of fields: in lists and named things, too."""
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, list):
            yield from _texts(value)
        elif value:
            yield from (value[key] for key in ("name", "value", "detail") if value.get(key))


def _contacts_of(
    session: Session, owner: str, noun: Noun, things: list[dict[str, Any]]
) -> dict[str, str | None]:
    """Whom each thing is about, by its id; a note or a question through its interview."""
    if noun.kind == "contact":
        return {thing["id"]: thing["id"] for thing in things}
    through = {thing["interview_id"] for thing in things if noun.parent == "interviews"}
    interviews: dict[str, str] = {}
    if through:
        rows = session.execute(
            select(Interview.id, Interview.contact_id).where(
                Interview.owner_id == owner, Interview.id.in_(through)
            )
        )
        interviews = {row.id: row.contact_id for row in rows}
    return {
        thing["id"]: thing.get("contact_id") or interviews.get(thing.get("interview_id", ""))
        for thing in things
    }


def _excerpt(texts: Iterable[str], prefixes: list[str]) -> str | None:
    """The text that has the words, from a little before the first of them."""
    for text in texts:
        folded = fold(text)
        places = [at for prefix in prefixes if (at := folded.find(prefix)) >= 0]
        if places:
            begin = max(0, min(places) - 60)
            return ("…" if begin else "") + text[begin : begin + 200]
    return None
