"""The index of words: what is found, and in which order.

A plain table of folded words keyed by (owner, kind, word, thing) serves both databases: the
beginning of a word is a range of the key, so a look-up costs what it returns, in a stable order
that pages continue from, and an owner pays for their own words only.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    and_,
    bindparam,
    delete,
    exists,
    func,
    literal,
    select,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from seventeen.core.query import Query
from seventeen.core.rows import insert_rows
from seventeen.core.table import Words
from seventeen.core.words import words_of
from seventeen.models import SearchWord
from seventeen.services.ownership import OWNER

LAST = "\U0010ffff"
KIND: Any = bindparam("kind")

RARE = 100
"""Fewer things than this are looked at one by one; to count so far takes no time."""


def put_words(
    session: Session,
    owner: str,
    kind: str,
    thing_id: str,
    texts: Iterable[str | None],
    *,
    new: bool = False,
) -> None:
    """Make the thing found by these texts, and by no others; `new` skips looking for old ones."""
    put_words_of_many(session, owner, kind, {thing_id: texts}, new=new)


def put_words_of_many(
    session: Session,
    owner: str,
    kind: str,
    texts: Mapping[str, Iterable[str | None]],
    *,
    new: bool = False,
) -> None:
    """The same for several things of one kind, by their ids."""
    missing = {thing_id: words_of(of_one) for thing_id, of_one in texts.items()}
    if not new:
        known: dict[str, set[str]] = {thing_id: set() for thing_id in missing}
        for thing_id, word in session.execute(
            select(SearchWord.thing_id, SearchWord.word).where(
                SearchWord.owner_id == owner, SearchWord.thing_id.in_(missing)
            )
        ):
            known[thing_id].add(word)
        # Where an organization gets another name, all who work there lose the same words.
        stale: defaultdict[frozenset[str], list[str]] = defaultdict(list)
        for thing_id, words in known.items():
            stale[frozenset(words - missing[thing_id])].append(thing_id)
            missing[thing_id] -= words
        for gone, thing_ids in stale.items():
            if gone:
                session.execute(
                    delete(SearchWord)
                    .where(
                        SearchWord.owner_id == owner,
                        SearchWord.thing_id.in_(thing_ids),
                        SearchWord.word.in_(gone),
                    )
                    .execution_options(synchronize_session=False)
                )
    rows = [
        word_row(owner, kind, thing_id, word)
        for thing_id, words in missing.items()
        for word in sorted(words)
    ]
    insert_rows(session, SearchWord, rows)


def word_row(owner: str, kind: str, thing_id: str, word: str) -> dict[str, str]:
    """One entry of the index."""
    return {"owner_id": owner, "kind": kind, "word": word, "thing_id": thing_id}


def drop_words(session: Session, owner: str, thing_ids: Sequence[str]) -> None:
    """Let these things be found no more."""
    session.execute(
        delete(SearchWord)
        .where(SearchWord.owner_id == owner, SearchWord.thing_id.in_(thing_ids))
        .execution_options(synchronize_session=False)
    )


def how_many(session: Session, owner: str, kind: str, prefixes: Sequence[str]) -> list[int]:
    """How many words of such things begin with each prefix, counted up to RARE."""
    if not prefixes:
        return []
    found = _counts(len(prefixes)).first(session, owner=owner, **match(kind, prefixes))
    return list(found)


def rare_one(counts: Sequence[int]) -> int | None:
    """The number of a prefix to start from instead of the first, if there is one."""
    return next((at for at, count in enumerate(counts) if at and count < RARE), None)


def has_word(
    database: str, owner: str, kind: str, thing_id: Any, prefix: str, *, count: int
) -> ColumnElement[bool]:
    """The thing, of this kind, has a word with this beginning; on this kind of database.

    By the `count` of such words (`how_many`) the database goes from the words to the thing, or the
    other way round.
    """
    word = aliased(SearchWord)
    beginning = and_(word.owner_id == owner, word.word >= prefix, word.word < prefix + LAST)
    if count < RARE:
        found: ColumnElement[bool] = thing_id.in_(
            select(word.thing_id).where(word.kind == kind, beginning)
        )
        return found
    return _there_is(database, word, word.thing_id == thing_id, beginning)


def best_match(database: str, prefixes: int, rare: int | None = None) -> list[ColumnElement[bool]]:
    """Criteria over SearchWord that yield each thing with all the words once.

    Rows come in the key's order: the closest completion of the first prefix first. For a query
    that is built once for so many prefixes; `match` gives the values. `rare` is the number of a
    prefix that is (`rare_one`).
    """
    earlier = aliased(SearchWord)
    return [
        SearchWord.kind == KIND,
        *_begins(SearchWord, 0),
        # What lets few through stands first: SQLite takes them in turn.
        *(_too(database, number, rare=number == rare) for number in range(1, prefixes)),
        ~_there_is(
            database,
            earlier,
            earlier.thing_id == SearchWord.thing_id,
            earlier.word < SearchWord.word,
            *_begins(earlier, 0),
        ),
    ]


def _too(database: str, number: int, *, rare: bool) -> ColumnElement[bool]:
    """The thing of this row has a word with the beginning of this number."""
    word = aliased(SearchWord)
    beginning = _begins(word, number)
    if rare:
        return SearchWord.thing_id.in_(select(word.thing_id).where(word.kind == KIND, *beginning))
    return _there_is(database, word, word.thing_id == SearchWord.thing_id, *beginning)


def _there_is(database: str, word: Any, *criteria: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether there is such a word, looked for at each row.

    PostgreSQL would make a join of `EXISTS` and gather all that fits before the first row.
    """
    if database == "postgresql":
        return _one(word, *criteria).is_not(None)
    return exists().where(*criteria)


def _one(word: Any, *criteria: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Such a word, or null."""
    return select(word.word).where(*criteria).limit(1).scalar_subquery()


def _begins(word: Any, number: int) -> tuple[ColumnElement[bool], ...]:
    """The word is the owner's and begins with the prefix of this number, for `match` to give."""
    low, high = (bindparam(f"{end}{number}", type_=Words) for end in ("low", "high"))
    return word.owner_id == OWNER, word.word >= low, word.word < high


def match(kind: str, prefixes: Sequence[str]) -> dict[str, str]:
    """The values for `best_match`."""
    values = {"kind": kind}
    for number, prefix in enumerate(prefixes):
        values |= {f"low{number}": prefix, f"high{number}": prefix + LAST}
    return values


def kinds_with(
    session: Session, owner: str, kinds: Sequence[str], prefixes: Sequence[str]
) -> list[str]:
    """Those of these kinds of things that have a word for each prefix, if not one with them all."""
    values = match("", prefixes)
    rows = _kinds(tuple(kinds), len(prefixes)).rows(session, owner=owner, **values)
    found = {row[0] for row in rows}
    return [kind for kind in kinds if kind in found]


@cache
def _kinds(kinds: tuple[str, ...], prefixes: int) -> Query:
    # One look-up for a kind and a word, planned once for all of them.
    listed = union_all(*(select(literal(kind).label("kind")) for kind in kinds)).subquery()
    return Query(
        select(listed.c.kind).where(
            *(
                _one(SearchWord, SearchWord.kind == listed.c.kind, *_begins(SearchWord, number))
                .correlate(listed)
                .is_not(None)
                for number in range(prefixes)
            )
        )
    )


@cache
def _counts(prefixes: int) -> Query:
    return Query(
        select(
            *(
                select(func.count())
                .select_from(
                    select(SearchWord.thing_id)
                    .where(SearchWord.kind == KIND, *_begins(SearchWord, number))
                    .limit(RARE)
                    .subquery()
                )
                .scalar_subquery()
                for number in range(prefixes)
            )
        )
    )
