"""Queries that are built once and then cost little beside the database's own work."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Dialect, Select
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import SQLCompiler

Columns = Select[*tuple[Any, ...]]
Convert = Callable[[Any], Any]


class Query:
    """A query for columns, with a `bindparam` for everything that differs from run to run.

    SQL and conversions are worked out at the first run on each database. After that a run takes
    a few microseconds and the driver's time; to build a select each time and take it through the
    ORM costs 150.
    """

    def __init__(self, statement: Columns) -> None:
        self.statement = statement
        self._prepared: dict[str, Prepared] = {}

    def prepared(self, dialect: Dialect) -> "Prepared":
        """The query as this database takes it."""
        prepared = self._prepared.get(dialect.name)
        if prepared is None:
            prepared = self._prepared[dialect.name] = Prepared(self.statement, dialect)
        return prepared

    def rows(self, session: Session, **values: Any) -> list[Any]:
        """All rows as tuples, with these values for the parameters."""
        session.flush()
        return self.prepared(session.get_bind().dialect).rows(driver(session), values)

    def first(self, session: Session, **values: Any) -> Any:
        """The first row as a tuple, or None."""
        return next(iter(self.rows(session, **values)), None)


class Prepared:
    """A query as one database's driver takes it."""

    def __init__(self, statement: Columns, dialect: Dialect) -> None:
        compiled = statement.compile(dialect=dialect)
        if not isinstance(compiled, SQLCompiler):
            raise TypeError("not a query")
        self._sql = compiled.string
        self._values = compiled.params
        self._order = compiled.positiontup
        self._bind: dict[str, Convert] = {}
        for name, parameter in compiled.binds.items():
            convert = parameter.type.dialect_impl(dialect).bind_processor(dialect)
            if convert is not None:
                self._bind[name] = convert
        self._results: list[tuple[int, Convert]] = []
        for at, column in enumerate(statement.selected_columns):
            convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
            if convert is not None:
                self._results.append((at, convert))

    def spelled(self, values: dict[str, Any]) -> tuple[str, Any]:
        """SQL and parameters for the driver."""
        values = {**self._values, **values}
        for name, convert in self._bind.items():
            values[name] = convert(values[name])
        return self._sql, values if self._order is None else [values[name] for name in self._order]

    def rows(self, connection: Any, values: dict[str, Any]) -> list[Any]:
        """Run it on the driver's connection."""
        rows: list[Any] = connection.execute(*self.spelled(values)).fetchall()
        return [self._converted(row) for row in rows] if self._results else rows

    def _converted(self, row: Any) -> tuple[Any, ...]:
        values = list(row)
        for at, convert in self._results:
            values[at] = convert(values[at])
        return tuple(values)


def driver(session: Session) -> Any:
    """The driver's own connection, in the session's transaction if it has one."""
    known = session.info.get("driver")
    return session.connection().connection.driver_connection if known is None else known
