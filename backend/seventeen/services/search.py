"""Search over everything by the beginnings of words."""

from typing import Any, cast

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.words import fold, prefixes_of
from seventeen.models import SearchWord
from seventeen.schemas.overview import SearchHit, SearchOut, ThingKind
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import find
from seventeen.services.words import best_match

FIRST = ("contact", "organization")
"""People and organizations are what is looked for most; the rest follows."""


def search(session: Session, owner: str, q: str, kind: str | None, limit: int) -> bytes:
    """The best hits as JSON: people first, then organizations, then what was written."""
    prefixes = prefixes_of(q)
    hits: list[SearchHit] = []
    if prefixes:
        kinds = [kind] if kind else [*FIRST, *(one for one in NOUNS if one not in FIRST)]
        for one in kinds:
            if len(hits) >= limit:
                break
            hits += _of_kind(session, owner, NOUNS[one], prefixes, limit - len(hits))
    return SearchOut(items=hits).model_dump_json().encode()


def _of_kind(
    session: Session, owner: str, noun: Noun, prefixes: list[str], limit: int
) -> list[SearchHit]:
    ids = session.scalars(
        select(SearchWord.thing_id)
        .where(*best_match(owner, noun.kind, prefixes))
        .order_by(SearchWord.word, SearchWord.thing_id)
        .limit(limit)
    ).all()
    hits = []
    for thing_id in ids:
        row: Any = find(session, owner, noun.model, thing_id)
        if row is not None:
            hits.append(
                SearchHit(
                    kind=cast("ThingKind", noun.kind),
                    id=row.id,
                    contact_id=row.id if noun.kind == "contact" else _contact_of(session, row),
                    title=(getattr(row, noun.title.key) or "Without a name")[:300],
                    excerpt=_excerpt(noun.words(session, row), prefixes),
                    href=noun.href(row),
                )
            )
    return hits


def _contact_of(session: Session, row: Any) -> str | None:
    """Whom the thing is about; a note or a question through its interview."""
    if hasattr(row, "interview_id") and not hasattr(row, "contact_id"):
        row = session.get(NOUNS["interview"].model, (row.owner_id, row.interview_id))
    contact_id = getattr(row, "contact_id", None)
    return str(contact_id) if contact_id else None


def _excerpt(texts: Any, prefixes: list[str]) -> str | None:
    """The text that has the words, from a little before the first of them."""
    for text in texts:
        if not text:
            continue
        folded = fold(text)
        at = min((folded.find(prefix) for prefix in prefixes if prefix in folded), default=-1)
        if at >= 0:
            begin = max(0, at - 60)
            return ("…" if begin else "") + str(text)[begin : begin + 200]
    return None
