"""The declarative base and the column types that behave alike on SQLite and PostgreSQL."""

import json
from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Dialect, MetaData, String, Table, Text
from sqlalchemy.dialects import postgresql
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator, TypeEngine

from seventeen.core.clock import from_text, to_milliseconds, to_text


class UtcTime(TypeDecorator[datetime]):
    """An instant: `timestamptz` on PostgreSQL, sortable RFC 3339 text on SQLite."""

    impl = String(24)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(24))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        if value is None:
            return None
        instant = to_milliseconds(value)
        return instant if dialect.name == "postgresql" else to_text(instant)

    def process_result_value(self, value: Any, _dialect: Dialect) -> datetime | None:
        return from_text(value) if isinstance(value, str) else value


Id = String(36).with_variant(postgresql.UUID(as_uuid=False), "postgresql")
"""A UUID; text on SQLite so that JSON made in SQL can show it as it is."""

Doc = JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
"""A small JSON document: lists of addresses, tags and the like, always read whole."""

Words = Text().with_variant(postgresql.TEXT(collation="C"), "postgresql")
"""Text that is compared by code point on both databases, for keyset order and prefixes."""


def dump_json(value: Any) -> str:
    """Compact JSON with readable letters; what the engines write into `Doc` columns."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Base(DeclarativeBase):
    """All tables. Constraint names follow one convention, so that errors can be told apart."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


def table_of(model: type[Base]) -> Table:
    """The table that a model's rows lie in."""
    table = model.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{model.__name__} has no table of its own")
    return table


WITHOUT_ROWID = {"sqlite_with_rowid": False}
"""Table option: rows lie in the order of the primary key, so ids cost half the space."""


class Owned(Base):
    """A row that belongs to one owner: `(owner_id, id)` is its key everywhere."""

    __abstract__ = True
    __table_args__: Any = WITHOUT_ROWID

    owner_id: Mapped[str] = mapped_column(Id, primary_key=True)
    id: Mapped[str] = mapped_column(Id, primary_key=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    updated_at: Mapped[datetime] = mapped_column(UtcTime)


class Binnable(Owned):
    """An owned row that goes to the bin first.

    `deleted_with` is the id of the thing whose deletion took this row along (its own id when it
    was deleted itself), so that restoring that thing brings back exactly what went with it.
    """

    __abstract__ = True

    deleted_at: Mapped[datetime | None] = mapped_column(UtcTime)
    deleted_with: Mapped[str | None] = mapped_column(Id)
