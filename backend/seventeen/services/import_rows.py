"""Writes some rows of an import: the people, what became of each row, and how far it got."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from time import monotonic
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.ids import is_id, new_id
from seventeen.core.rows import insert_rows
from seventeen.models import Contact, ContactKey, Import, ImportRow, Organization, User
from seventeen.rules.words import ContactStage
from seventeen.schemas.contacts import ContactFields
from seventeen.services.contacts import (
    CONTACT,
    OWN,
    OWN_SOURCE,
    columns_of,
    key_row,
    put_tags_and_keys,
    words_of,
)
from seventeen.services.events import record_many
from seventeen.services.import_people import FileRow, Key, Outcome, People, Person
from seventeen.services.organizations import named_many
from seventeen.services.references import tell_named
from seventeen.services.words import put_words_of_many

RESULTS = ("created", "updated", "unchanged", "skipped", "failed")
OWN_ID = f"external:{OWN_SOURCE}"
EMPTY = columns_of(ContactFields())


class Superseded(Exception):  # noqa: N818 -- nothing is wrong with it
    """The import was cancelled, or somebody else is at work on it: leave it alone."""


def write_rows(
    session: Session, owner: str, import_id: str, rows: Sequence[FileRow], earlier: People | None
) -> tuple[People, float]:
    """Bring the rows in, in one transaction; returns whom they spoke of, and the seconds it took.

    With `earlier`, the people of the rows before, nothing but the outcome is written: a dry run.
    Raises Superseded unless the import is running and these rows are the next.
    """
    started = monotonic()
    # One at a time for each owner, so that two files do not both make the same person.
    owner_row = select(User.owner_id).where(User.owner_id == owner).with_for_update()
    if session.scalar(owner_row) is None:
        raise Superseded
    people = People(earlier)
    _learn(session, owner, people, [key for row in rows for key in row.keys])
    ids = sorted(new_id(now(session)) for _ in rows)
    outcomes = [people.take(row, one) for row, one in zip(rows, ids, strict=True)]
    if earlier is None:
        _save(session, owner, import_id, people.touched())
    else:
        outcomes = [_without_contact(people, outcome) for outcome in outcomes]
    _tell(session, owner, import_id, rows, outcomes)
    return people, monotonic() - started


def _without_contact(people: People, outcome: Outcome) -> Outcome:
    """In a dry run nobody is made, so there is no contact to point to."""
    if outcome.contact_id is None or not people.by_id[outcome.contact_id].is_new:
        return outcome
    return replace(outcome, contact_id=None)


def _learn(session: Session, owner: str, people: People, keys: Sequence[Key]) -> None:
    """Look up whoever has one of the keys, in the bin too, the oldest first."""
    by_contact: dict[str, list[Key]] = {}
    for key, contact_id in _holders(session, owner, {key for key in keys if people.is_news(key)}):
        by_contact.setdefault(contact_id, []).append(key)
    missing = [one for one in by_contact if one not in people.by_id]
    found = _people(session, owner, missing) if missing else {}
    for contact_id in sorted(by_contact):
        person = found.get(contact_id) or people.by_id.get(contact_id)
        if person is not None:
            people.learn(person, by_contact[contact_id])


def _holders(session: Session, owner: str, keys: Iterable[Key]) -> list[tuple[Key, str]]:
    """Which contacts have which of the keys."""
    by_kind: dict[str, list[str]] = {}
    for kind, value in sorted(keys):
        by_kind.setdefault(kind, []).append(value)
    held: list[tuple[Key, str]] = []
    # One kind after another: for pairs of kind and value SQLite would read all keys of the owner.
    for kind, wanted in by_kind.items():
        rows = session.execute(
            select(ContactKey.value, ContactKey.contact_id).where(
                ContactKey.owner_id == owner, ContactKey.kind == kind, ContactKey.value.in_(wanted)
            )
        )
        held += [((kind, value), contact_id) for value, contact_id in rows]
        if kind == OWN_ID:
            # A contact needs no row for its own id: our exports name it so.
            held += [((kind, value), value) for value in wanted if is_id(value)]
    return held


def _people(session: Session, owner: str, ids: Sequence[str]) -> dict[str, Person]:
    """Contacts as they are, by id."""
    columns = [getattr(Contact, name) for name in OWN]
    rows = session.execute(
        select(Contact.id, Contact.deleted_at, Organization.name_key, Organization.name, *columns)
        .outerjoin(
            Organization,
            (Organization.owner_id == Contact.owner_id)
            & (Organization.id == Contact.organization_id),
        )
        .where(Contact.owner_id == owner, Contact.id.in_(ids))
    )
    people = {}
    for contact_id, deleted_at, organization, organization_name, *values in rows:
        said = {name: value for name, value in zip(OWN, values, strict=True) if value}
        if organization is not None:
            said["organization"] = organization
        people[contact_id] = Person(
            contact_id,
            said,
            in_bin=deleted_at is not None,
            organization_name=organization_name,
        )
    return people


def _save(session: Session, owner: str, import_id: str, touched: Sequence[Person]) -> None:
    """Make the new people and change the others, with all that services/contacts.py keeps."""
    new = [person for person in touched if person.is_new]
    changed = [person for person in touched if person.changes and not person.is_new]
    names = [
        person.organization_name
        for person in (*new, *changed)
        if person.organization_name and (person.is_new or "organization" in person.changes)
    ]
    organizations = named_many(session, owner, names) if names else {}
    if new:
        rows = [_made(session, owner, person, organizations) for person in new]
        insert_rows(session, Contact, rows)
    if changed:
        changes = [_changed(session, owner, person, organizations) for person in changed]
        session.execute(update(Contact), changes)
    for people, is_new in ((new, True), (changed, False)):
        if people:
            texts = {one.id: words_of(one.columns, one.organization_name) for one in people}
            put_words_of_many(session, owner, CONTACT.kind, texts, new=is_new)
            columns = {one.id: one.columns for one in people}
            put_tags_and_keys(session, owner, columns, new=is_new)
    marks = [key_row(owner, person.mark, person.id) for person in new if person.mark]
    insert_rows(session, ContactKey, marks)
    for person in changed:
        if "name" in person.changes:
            tell_named(session, owner, person.id)
    of_file = {"import": import_id}
    record_many(
        session,
        owner,
        [(CONTACT.kind, person.id, "created", of_file) for person in new]
        + [
            (CONTACT.kind, person.id, "updated", {**of_file, "fields": sorted(person.changes)})
            for person in changed
        ],
    )


def _made(
    session: Session, owner: str, person: Person, organizations: Mapping[str, str]
) -> dict[str, Any]:
    columns = {**EMPTY, **person.columns}
    organization = columns.pop("organization", None)
    return {
        "owner_id": owner,
        "id": person.id,
        "created_at": now(session),
        "updated_at": now(session),
        "organization_id": organizations[organization] if organization else None,
        "stage": ContactStage.IDENTIFIED.value,
        **columns,
    }


def _changed(
    session: Session, owner: str, person: Person, organizations: Mapping[str, str]
) -> dict[str, Any]:
    columns = dict(person.changes)
    organization = columns.pop("organization", None)
    if organization:
        columns["organization_id"] = organizations[organization]
    return {"owner_id": owner, "id": person.id, "updated_at": now(session), **columns}


def _tell(
    session: Session,
    owner: str,
    import_id: str,
    rows: Sequence[FileRow],
    outcomes: Sequence[Outcome],
) -> None:
    """Write down what became of the rows, and that they are done. Raises Superseded."""
    counted = Counter(outcome.result for outcome in outcomes)
    moved = session.scalar(
        update(Import)
        .where(
            Import.owner_id == owner,
            Import.id == import_id,
            Import.status == "running",
            Import.rows_done == rows[0].number - 1,
        )
        .values(
            rows_done=rows[-1].number,
            updated_at=now(session),
            **{name: getattr(Import, name) + counted[name] for name in RESULTS},
        )
        .returning(Import.id)
        .execution_options(synchronize_session=False)
    )
    if moved is None:
        raise Superseded
    insert_rows(
        session,
        ImportRow,
        [
            {
                "owner_id": owner,
                "import_id": import_id,
                "number": row.number,
                "line": row.line,
                "result": outcome.result,
                "name": row.name,
                "contact_id": outcome.contact_id,
                "code": outcome.code,
                "detail": outcome.detail and outcome.detail[:500],
                "column": outcome.column and outcome.column[:200],
            }
            for row, outcome in zip(rows, outcomes, strict=True)
        ],
    )
