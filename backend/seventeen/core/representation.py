"""Things as JSON, made by the database.

Building objects in Python and turning them into JSON costs several times what the query costs. So
every read selects one JSON column whose keys are the fields of the noun's schema; the same helper
writes it for both databases. Nothing validates these bytes at run time: a test proves for every
operation that they fit the schema.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel
from sqlalchemy import JSON, Boolean, literal_column
from sqlalchemy.sql.elements import KeyedColumnElement

from seventeen.core.table import Base, UtcTime


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one database spells JSON."""

    name: str

    @property
    def postgres(self) -> bool:
        """Whether this is PostgreSQL (else SQLite)."""
        return self.name == "postgresql"

    def instant(self, column: str) -> str:
        """An instant as RFC 3339 text."""
        if self.postgres:
            return f'to_char({column}, \'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"\')'
        return column

    def truth(self, condition: str) -> str:
        """A condition as a JSON boolean (or null)."""
        if self.postgres:
            return f"({condition})"
        return f"json(CASE WHEN {condition} THEN 'true' WHEN NOT ({condition}) THEN 'false' END)"

    def document(self, column: str) -> str:
        """A stored JSON document, as it is."""
        return column if self.postgres else f"json({column})"

    def object(self, fields: Mapping[str, str]) -> str:
        """A JSON object of SQL expressions."""
        build = "json_build_object" if self.postgres else "json_object"
        pairs = ", ".join(f"'{key}', {value}" for key, value in fields.items())
        return f"{build}({pairs})"

    def one(self, fields: Mapping[str, str], source: str) -> str:
        """A JSON object from a subquery (`FROM ... WHERE ...`), null when it finds no row."""
        # Both parts are written in this package; nothing of a request gets in.
        query = f"(SELECT {self.object(fields)} FROM {source})"  # noqa: S608 -- made of names in the code
        return query if self.postgres else f"json({query})"


Computed = Callable[[Dialect], str]
"""A field that is no column: its SQL for a database."""


def column_sql(column: KeyedColumnElement[Any], table: str, dialect: Dialect) -> str:
    """The column as it stands in a JSON object."""
    path = f'{table}."{column.name}"'
    if isinstance(column.type, UtcTime):
        return dialect.instant(path)
    if isinstance(column.type, Boolean):
        return dialect.truth(path)
    if isinstance(column.type, JSON):
        return dialect.document(path)
    return path


class Representation:
    """How a noun's rows look to clients."""

    def __init__(
        self,
        model: type[Base],
        schema: type[BaseModel],
        computed: Mapping[str, Computed] | None = None,
    ) -> None:
        self.model = model
        self.schema = schema
        self._computed = computed or {}
        self._sql = cache(self._build)

    def _build(self, dialect_name: str, only: frozenset[str] | None) -> str:
        dialect = Dialect(dialect_name)
        columns = self.model.__table__.columns
        fields = {
            name: self._computed[name](dialect)
            if name in self._computed
            else column_sql(columns[name], self.model.__tablename__, dialect)
            for name in self.schema.model_fields
            if only is None or name in only
        }
        # As text: psycopg would otherwise parse what is only handed on.
        return dialect.object(fields) + ("::text" if dialect.postgres else "")

    def column(self, dialect_name: str, only: frozenset[str] | None = None) -> Any:
        """The JSON column to select for this database; with all fields, or `only` these."""
        return literal_column(self._sql(dialect_name, only)).label("json")
