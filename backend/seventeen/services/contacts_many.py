"""Several contacts at once: one change to many, and two made one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import update
from sqlalchemy.orm import Session

from seventeen.core.errors import Conflict, Invalid, NotFound, invalid
from seventeen.core.words import fold, sort_key
from seventeen.models import Contact, ContactKey
from seventeen.schemas.contacts import BatchIn, BatchOut, BatchResult, MergeIn
from seventeen.services import bin as trash
from seventeen.services.contacts import CONTACT, WHOLE_ROW, introducers
from seventeen.services.events import record_many
from seventeen.services.follow_up_plans import keep_first
from seventeen.services.links import hand_over
from seventeen.services.ownership import find, required
from seventeen.services.patches import current, validated
from seventeen.services.references import tell_named
from seventeen.services.stages import refresh_stage
from seventeen.services.things import Preconditions, apply_patch, saved

LISTS = ("emails", "phones", "links", "interest", "common_ground", "mutual_contacts", "tags")
TEXTS = (
    "name",
    "given_name",
    "family_name",
    "title",
    "organization_id",
    "location",
    "time_zone",
    "about",
    "cadence_days",
    "connected_on",
)


AT_ONCE = 10
"""Contacts of one write: it takes about a tenth of a second at the most, and others wait for it."""


def parts(body: BatchIn) -> list[BatchIn]:
    """The same in pieces for one transaction each.

    Raises Invalid unless there is one thing to do: a change, a deletion, or a return.
    """
    edits = bool(_changes(body) or body.add_tags or body.remove_tags)
    if [edits, body.delete, body.restore].count(True) != 1:
        raise invalid("", "one-change", "Say either `delete`, or `restore`, or what to change.")
    ids = list(dict.fromkeys(body.ids))
    return [
        body.model_copy(update={"ids": ids[first : first + AT_ONCE]})
        for first in range(0, len(ids), AT_ONCE)
    ]


def batch(session: Session, owner: str, part: BatchIn) -> bytes:
    """Do one of the `parts`; returns a result for each id, in order."""
    changes = _changes(part)
    results = [_one(session, owner, one, part, changes) for one in part.ids]
    return BatchOut(items=results).model_dump_json().encode()


def together(answers: Sequence[bytes]) -> bytes:
    """The results of all parts as those of the whole."""
    results = [one for answer in answers for one in BatchOut.model_validate_json(answer).items]
    return BatchOut(items=results).model_dump_json().encode()


def _changes(body: BatchIn) -> dict[str, Any]:
    patch: Any = body.patch
    return {} if patch is None else patch.model_dump(exclude_unset=True)


def _one(
    session: Session, owner: str, contact_id: str, body: BatchIn, changes: dict[str, Any]
) -> BatchResult:
    row = None if body.restore else find(session, owner, Contact, contact_id)
    try:
        with session.begin_nested():
            if body.restore:
                trash.restore(session, owner, CONTACT, contact_id)
                return BatchResult(id=contact_id, status=200, code=None, detail=None)
            if row is None:
                raise NotFound()
            if body.delete:
                trash.remove(session, owner, CONTACT, row, Preconditions())
                return BatchResult(id=contact_id, status=204, code=None, detail=None)
            before = changes.get("tags", row.tags) or []
            removed = {fold(tag) for tag in body.remove_tags}
            kept = [tag for tag in before if fold(tag) not in removed]
            tags = list(dict.fromkeys([*kept, *body.add_tags]))
            apply_patch(session, owner, CONTACT, row, {**changes, "tags": tags})
    except NotFound as error:
        return BatchResult(id=contact_id, status=404, code=error.code, detail="No such contact.")
    except Conflict as error:
        return BatchResult(id=contact_id, status=409, code=error.code, detail=error.detail)
    except Invalid as error:
        first = error.errors[0] if error.errors else None
        return BatchResult(
            id=contact_id,
            status=422,
            code=first.code if first else error.code,
            detail=(f"{first.pointer}: {first.detail}" if first else error.detail)[:500],
        )
    return BatchResult(id=contact_id, status=200, code=None, detail=None)


def merge(session: Session, owner: str, body: MergeIn) -> None:
    """Everything of one contact goes to the other.

    Raises Invalid for a wrong id, and when the two have more than one contact can hold.
    """
    if body.into_id == body.from_id:
        raise invalid("/from_id", "itself", "Choose two different contacts.")
    into = required(session, owner, Contact, body.into_id, "/into_id")
    source = required(session, owner, Contact, body.from_id, "/from_id")
    into.introduced_by_id = _introducer(session, owner, into, source)
    named = into.name is not None
    for name in TEXTS:
        value = getattr(source, name)
        if getattr(into, name) is None:
            setattr(into, name, value)
    for name in LISTS:
        setattr(into, name, _both(getattr(into, name), getattr(source, name)))
    into.name_key = sort_key(into.name)
    into.external_ids = {**source.external_ids, **into.external_ids}
    into.extra = {**source.extra, **into.extra}
    validated(CONTACT.stored, current(CONTACT, into))
    moved = hand_over(session, owner, CONTACT, source.id, into.id)
    session.execute(
        update(ContactKey)
        .where(
            ContactKey.owner_id == owner,
            ContactKey.contact_id == source.id,
            ContactKey.kind == WHOLE_ROW,
        )
        .values(contact_id=into.id)
        .execution_options(synchronize_session=False)
    )
    told: list[tuple[str, str, str, dict[str, Any]]] = [
        (noun.kind, row.id, "updated", {}) for noun, rows in moved for row in rows
    ]
    record_many(session, owner, told)
    if not named:
        tell_named(session, owner, into.id)
    saved(session, owner, CONTACT, into, "merged", {"from": source.id})
    keep_first(session, owner, into.id)
    trash.remove(session, owner, CONTACT, source, Preconditions())
    refresh_stage(session, owner, into.id)


def _introducer(session: Session, owner: str, into: Contact, source: Contact) -> str | None:
    """Who introduced the one that they become: nobody whom one of the two had introduced."""
    for one in (into.introduced_by_id, source.introduced_by_id):
        if one is not None and not {into.id, source.id} & introducers(session, owner, one):
            return one
    return None


def _both(mine: list[Any], theirs: list[Any]) -> list[Any]:
    """All of mine, and what is new of theirs; an address is the same whatever its label."""

    def same(one: Any) -> Any:
        return one["value"].casefold() if isinstance(one, dict) and "value" in one else one

    known = [same(one) for one in mine]
    return [*mine, *(one for one in theirs if same(one) not in known)]
