"""Everything out, page by page, so that an export of any size takes little memory.

Contacts come in the formats that imports read, and are recognised again: each carries its own id.
"""

import csv
import io
from collections.abc import Callable, Iterable
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.db import database_name
from seventeen.core.table import Base
from seventeen.formats import limits
from seventeen.formats.export import (
    contact_json_line,
    contact_vcard,
    contacts_csv_header,
    contacts_csv_row,
)
from seventeen.models import Contact, Organization
from seventeen.services.accounts import show_me
from seventeen.services.contacts import OWN, OWN_SOURCE
from seventeen.services.nouns import BY_TABLE, Noun
from seventeen.services.ownership import visible

ContactFormat = Literal["csv", "vcf", "jsonl"]
Page = tuple[bytes, str | None]
"""A piece of a file, and what the next piece comes after; None at the end."""

AT_ONCE = 200
USER = "user"


def contacts_page(session: Session, owner: str, form: ContactFormat, after: str | None) -> Page:
    """The next contacts, after the one with the id `after`, oldest first."""
    columns = [getattr(Contact, name) for name in OWN]
    statement = (
        select(Contact.id, Organization.name, *columns)
        .outerjoin(
            Organization,
            (Organization.owner_id == Contact.owner_id)
            & (Organization.id == Contact.organization_id)
            & Organization.deleted_at.is_(None),
        )
        .where(*visible(session, owner, Contact))
    )
    if after is not None:
        statement = statement.where(Contact.id > after)
    rows = session.execute(statement.order_by(Contact.id).limit(AT_ONCE)).all()
    text = _WRITERS[form]((_fields(*row) for row in rows), is_first=after is None)
    return text.encode(), rows[-1][0] if len(rows) == AT_ONCE else None


def _fields(contact_id: str, organization: str | None, *values: Any) -> dict[str, Any]:
    """A contact in the field names that imports read, empty ones left out."""
    fields = {name: value for name, value in zip(OWN, values, strict=True) if value}
    fields.pop("name_key", None)
    if organization:
        fields["organization_name"] = organization
    for name in limits.VALUES:
        if name in fields:
            fields[name] = [{key: one[key] for key in one if one[key]} for one in fields[name]]
    if "connected_on" in fields:
        fields["connected_on"] = fields["connected_on"].isoformat()
    ids: dict[str, str] = fields.get("external_ids", {})
    if len(ids) < limits.EXTERNAL_COUNT:
        fields["external_ids"] = {**ids, OWN_SOURCE: ids.get(OWN_SOURCE, contact_id)}
    return fields


def _csv(contacts: Iterable[dict[str, Any]], *, is_first: bool) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    if is_first:
        writer.writerow(contacts_csv_header())
    writer.writerows(contacts_csv_row(fields) for fields in contacts)
    return text.getvalue()


def _vcards(contacts: Iterable[dict[str, Any]], *, is_first: bool) -> str:
    del is_first
    return "".join(contact_vcard(fields) for fields in contacts)


def _json_lines(contacts: Iterable[dict[str, Any]], *, is_first: bool) -> str:
    del is_first
    return "".join(contact_json_line(fields) for fields in contacts)


_WRITERS: dict[ContactFormat, Callable[..., str]] = {
    "csv": _csv,
    "vcf": _vcards,
    "jsonl": _json_lines,
}


def everything_page(session: Session, owner: str, after: str | None) -> Page:
    """The next things of every kind, as the API shows them, one JSON object a line.

    What others point to comes before them. `after` is what the page before returned.
    """
    if after is None:
        me = show_me(session, owner).body.decode()
        return _line(USER, me).encode(), f"{_kinds()[0].kind} "
    kind, _, last_id = after.partition(" ")
    nouns = _kinds()
    at = next(index for index, noun in enumerate(nouns) if noun.kind == kind)
    model = nouns[at].model
    column = nouns[at].representation.column(database_name(session))
    statement = select(column, model.id).where(*visible(session, owner, model))
    if last_id:
        statement = statement.where(model.id > last_id)
    rows = session.execute(statement.order_by(model.id).limit(AT_ONCE)).all()
    text = "".join(_line(kind, row[0]) for row in rows)
    if len(rows) == AT_ONCE:
        return text.encode(), f"{kind} {rows[-1][1]}"
    return text.encode(), f"{nouns[at + 1].kind} " if at + 1 < len(nouns) else None


def _line(kind: str, thing: str) -> str:
    return f'{{"kind":"{kind}","thing":{thing}}}\n'


def _kinds() -> list[Noun]:
    """Every noun, those that others refer to first."""
    tables = Base.metadata.sorted_tables
    return [BY_TABLE[table.name] for table in tables if table.name in BY_TABLE]
