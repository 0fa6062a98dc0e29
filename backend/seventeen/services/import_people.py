"""Whom the rows of a file speak of: contacts that are there, and those that the file would make."""

import hashlib
import json
from collections import ChainMap, Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import ValidationError

from seventeen.core.words import fold, sort_key
from seventeen.formats.drafts import Draft, Problem
from seventeen.formats.identity import identity_keys
from seventeen.schemas.contacts import ContactFields
from seventeen.schemas.findings import field_errors
from seventeen.services.contacts import OWN_SOURCE, WHOLE_ROW, columns_of
from seventeen.services.import_merge import additions

Key = tuple[str, str]

IN_BIN = "This contact is in the bin. Restore it, or erase it, to import it again."
OTHER_NAME = "Recognised by the {by}. The contact keeps the name that it has."


@dataclass(frozen=True, slots=True)
class FileRow:
    """One row of a file: what it says and whom it speaks of, or why it can't be used.

    `columns` are those of a contact, empty ones left out, and `organization` the sort key of
    `organization_name`.
    """

    number: int
    line: int
    name: str | None
    columns: dict[str, Any] = field(default_factory=dict)
    organization_name: str | None = None
    keys: tuple[Key, ...] = ()
    problem: Problem | None = None


def file_rows(drafts: Iterable[Draft]) -> Iterator[FileRow]:
    """Check what a reader found against the bounds of a contact, and say whom each row speaks of.

    A row that nothing identifies is known by its whole content; the second of two that are alike
    is somebody else, since nobody is recognised by name alone.
    """
    alike: Counter[bytes] = Counter()
    for number, draft in enumerate(drafts, start=1):
        fields = draft.fields
        name = _name(fields)
        if draft.problem is not None:
            yield FileRow(number, draft.line, name, problem=draft.problem)
            continue
        try:
            body = ContactFields.model_validate(fields)
        except ValidationError as error:
            yield FileRow(number, draft.line, name, problem=_out_of_bounds(error))
            continue
        columns = {column: value for column, value in columns_of(body).items() if value}
        if body.organization_name:
            columns["organization"] = sort_key(body.organization_name)
        keys = tuple(identity_keys(fields))
        if not keys:
            mark = _digest(fields)
            alike[mark] += 1
            keys = ((WHOLE_ROW, _nth(mark, alike[mark])),)
        yield FileRow(number, draft.line, name, columns, body.organization_name, keys)


def _name(fields: dict[str, Any]) -> str | None:
    """What people will know the row by."""
    emails = fields.get("emails") or [{"value": None}]
    name = fields.get("name") or emails[0]["value"] or fields.get("organization_name")
    return str(name)[:200] if name else None


def _out_of_bounds(error: ValidationError) -> Problem:
    first = field_errors(error.errors(include_url=False, include_input=False))[0]
    column = first.pointer.split("/")[1]
    return Problem("invalid", first.detail, column)


def _digest(fields: dict[str, Any]) -> bytes:
    text = json.dumps(fields, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(text.encode(), digest_size=16).digest()


def _nth(mark: bytes, number: int) -> str:
    return mark.hex() if number == 1 else f"{mark.hex()}-{number}"


@dataclass(frozen=True, slots=True)
class Person:
    """A contact as the rows so far leave it.

    `changes` are what the rows at hand add to one that is there; `mark` is the whole row that made
    a new one whom nothing else identifies.
    """

    id: str
    columns: dict[str, Any]
    is_new: bool = False
    in_bin: bool = False
    changes: dict[str, Any] = field(default_factory=dict)
    organization_name: str | None = None
    mark: Key | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of one row."""

    result: str
    contact_id: str | None = None
    code: str | None = None
    detail: str | None = None
    column: str | None = None


class People:
    """Finds people by their keys; knows those of an `earlier` one too, and leaves it as it is."""

    def __init__(self, earlier: "People | None" = None) -> None:
        self.by_key: ChainMap[Key, tuple[str, ...]] = ChainMap(
            {}, earlier.by_key if earlier else {}
        )
        self.by_id: ChainMap[str, Person] = ChainMap({}, earlier.by_id if earlier else {})

    def touched(self) -> list[Person]:
        """Those whom the rows at hand speak of."""
        return list(self.by_id.maps[0].values())

    def is_news(self, key: Key) -> bool:
        """Whether nobody is known to have the key."""
        return key not in self.by_key

    def absorb(self, later: "People") -> None:
        """Know whom a later one has learned."""
        self.by_key.update(later.by_key.maps[0])
        self.by_id.update(later.by_id.maps[0])

    def learn(self, person: Person, keys: Iterable[Key]) -> None:
        """Know a person by these keys; whoever was learned first comes first."""
        self.by_id[person.id] = person
        for key in keys:
            ids = self.by_key.get(key, ())
            if person.id not in ids:
                self.by_key[key] = (*ids, person.id)

    def recognise(self, keys: Iterable[Key]) -> tuple[Person, Key] | None:
        """Who has the strongest of the keys; somebody in the bin only when nobody else has any."""
        in_bin: tuple[Person, Key] | None = None
        for key in keys:
            for contact_id in self.by_key.get(key, ()):
                person = self.by_id[contact_id]
                if not person.in_bin:
                    return person, key
                in_bin = in_bin or (person, key)
        return in_bin

    def take(self, row: FileRow, new_id: str) -> Outcome:
        """Bring one row in. `new_id` is for whom it makes, if it makes anybody."""
        if row.problem is not None:
            problem = row.problem
            result = "skipped" if problem.skipped else "failed"
            return Outcome(result, None, problem.code, problem.detail, problem.column)
        found = self.recognise(row.keys)
        if found is None:
            mark = next((key for key in row.keys if key[0] == WHOLE_ROW), None)
            person = Person(
                new_id,
                row.columns,
                is_new=True,
                organization_name=row.organization_name,
                mark=mark,
            )
            self.learn(person, row.keys)
            return Outcome("created", new_id)
        person, key = found
        if person.in_bin:
            return Outcome("skipped", person.id, "in_bin", IN_BIN)
        changes = additions(person.columns, without_own_id(row.columns, person.id))
        if changes:
            self._change(person, changes, row.organization_name)
        result = "updated" if changes else "unchanged"
        if fold(person.columns.get("name") or "") != fold(row.columns.get("name") or ""):
            return Outcome(result, person.id, "other_name", OTHER_NAME.format(by=spoken(key)))
        return Outcome(result, person.id)

    def _change(
        self, person: Person, changes: dict[str, Any], organization_name: str | None
    ) -> None:
        columns = {**person.columns, **changes}
        person = replace(
            person,
            columns=columns,
            changes={**person.changes, **changes},
            organization_name=organization_name
            if "organization" in changes
            else person.organization_name,
        )
        self.learn(person, identity_keys(columns))


def without_own_id(columns: dict[str, Any], contact_id: str) -> dict[str, Any]:
    """The columns without the id that our own export gave the contact itself."""
    ids: dict[str, str] = columns.get("external_ids") or {}
    if ids.get(OWN_SOURCE) != contact_id:
        return columns
    others = {source: value for source, value in ids.items() if source != OWN_SOURCE}
    return {**columns, "external_ids": others}


def spoken(key: Key) -> str:
    """What somebody was recognised by, in words."""
    return {"email": "e-mail address", "url": "profile address"}.get(key[0], "id")
