"""Writes some rows of an import: the people, what became of each row, and how far it got."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from time import monotonic

from sqlalchemy import String, column, insert, select, update, values
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.ids import is_id, new_id
from seventeen.models import Contact, ContactKey, Import, ImportRow, Organization, User
from seventeen.rules.words import ContactStage
from seventeen.schemas.contacts import ContactFields
from seventeen.services.contacts import (
    CONTACT,
    OWN_SOURCE,
    columns_of,
    key_row,
    put_tags_and_keys,
)
from seventeen.services.events import record_many
from seventeen.services.import_people import FileRow, Key, Outcome, People, Person
from seventeen.services.organizations import named_many
from seventeen.services.words import contact_words, put_words_of_many

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
    session.execute(select(User.owner_id).where(User.owner_id == owner).with_for_update())
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
    unknown = sorted({key for key in keys if key not in people.by_key})
    if not unknown:
        return
    by_contact: dict[str, list[Key]] = {}
    for key, contact_id in _holders(session, owner, unknown):
        by_contact.setdefault(contact_id, []).append(key)
    missing = [one for one in by_contact if one not in people.by_id]
    contacts = session.scalars(
        select(Contact).where(Contact.owner_id == owner, Contact.id.in_(missing))
    ).all()
    organizations = _organizations_of(session, owner, contacts)
    found = {row.id: _person(row, organizations) for row in contacts}
    for contact_id in sorted(by_contact):
        person = found.get(contact_id) or people.by_id.get(contact_id)
        if person is not None:
            people.learn(person, by_contact[contact_id])


def _holders(session: Session, owner: str, keys: Sequence[Key]) -> list[tuple[Key, str]]:
    # A join, since a list of pairs would make SQLite read all keys of the owner.
    wanted = (
        values(column("kind", String), column("value", String), name="wanted")
        .data(list(keys))
        .cte("wanted")
    )
    rows = session.execute(
        select(ContactKey.kind, ContactKey.value, ContactKey.contact_id)
        .select_from(wanted)
        .join(
            ContactKey,
            (ContactKey.owner_id == owner)
            & (ContactKey.kind == wanted.c.kind)
            & (ContactKey.value == wanted.c.value),
        )
    )
    held = [((kind, value), contact_id) for kind, value, contact_id in rows]
    # A contact needs no row for its own id: our exports write it, and it is the key anyway.
    return held + [(key, key[1]) for key in keys if key[0] == OWN_ID and is_id(key[1])]


def _organizations_of(
    session: Session, owner: str, contacts: Sequence[Contact]
) -> dict[str, Organization]:
    """The organizations of these contacts by their ids, from the bin too."""
    ids = {row.organization_id for row in contacts if row.organization_id}
    if not ids:
        return {}
    rows = session.scalars(
        select(Organization).where(Organization.owner_id == owner, Organization.id.in_(ids))
    )
    return {row.id: row for row in rows}


def _person(row: Contact, organizations: Mapping[str, Organization]) -> Person:
    columns = {name: value for name in EMPTY if (value := getattr(row, name))}
    if row.organization_id:
        columns["organization"] = organizations[row.organization_id].name_key
    return Person(row.id, columns, in_bin=row.deleted_at is not None)


def _save(session: Session, owner: str, import_id: str, touched: Sequence[Person]) -> None:
    """Make the new people and change the others, with all that services/contacts.py keeps."""
    new = [person for person in touched if person.is_new]
    changed = [person for person in touched if person.changes and not person.is_new]
    names = [person.organization_name for person in (*new, *changed) if person.organization_name]
    organizations = named_many(session, owner, names) if names else {}
    made = [_made(session, owner, person, organizations) for person in new]
    rows = _changed(session, owner, changed, organizations)
    session.add_all(made)
    session.flush()
    by_id = {one.id: one for one in organizations.values()}
    by_id |= _organizations_of(session, owner, rows)
    for some, is_new in ((made, True), (rows, False)):
        texts = {row.id: contact_words(row, _name(by_id, row.organization_id)) for row in some}
        put_words_of_many(session, owner, CONTACT.kind, texts, new=is_new)
        put_tags_and_keys(session, owner, some, new=is_new)
    marks = [key_row(owner, person.mark, person.id) for person in new if person.mark]
    if marks:
        session.execute(insert(ContactKey.__table__), marks)  # type: ignore[arg-type]
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


def _name(organizations: Mapping[str, Organization], organization_id: str | None) -> str | None:
    """The name that a contact is found by, unless its organization is in the bin."""
    organization = organizations[organization_id] if organization_id else None
    return organization.name if organization and organization.deleted_at is None else None


def _made(
    session: Session, owner: str, person: Person, organizations: Mapping[str, Organization]
) -> Contact:
    columns = {**EMPTY, **person.columns}
    organization = columns.pop("organization", None)
    return Contact(
        owner_id=owner,
        id=person.id,
        created_at=now(session),
        updated_at=now(session),
        organization_id=organizations[organization].id if organization else None,
        introduced_by_id=None,
        archived_at=None,
        stage=ContactStage.IDENTIFIED.value,
        **columns,
    )


def _changed(
    session: Session,
    owner: str,
    people: Sequence[Person],
    organizations: Mapping[str, Organization],
) -> list[Contact]:
    changes = {person.id: dict(person.changes) for person in people}
    if not changes:
        return []
    rows = session.scalars(
        select(Contact).where(Contact.owner_id == owner, Contact.id.in_(changes))
    ).all()
    for row in rows:
        organization = changes[row.id].pop("organization", None)
        if organization:
            row.organization_id = organizations[organization].id
        for name, value in changes[row.id].items():
            setattr(row, name, value)
        row.updated_at = now(session)
    return list(rows)


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
    session.execute(
        insert(ImportRow.__table__),  # type: ignore[arg-type]
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
