"""What SQLite is told about how rows are spread, so that it chooses indexes well.

Left to itself SQLite takes ten rows for what one owner has, and then an index of owner and contact
seems no better than the table. Numbers measured once would be wrong after the next import. So it
gets the same ones everywhere, those of a large installation, and its plans never change by
themselves (https://www.sqlite.org/optoverview.html#stability). PostgreSQL measures all the time.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, Index, Table

from seventeen.core.table import Base

ROWS = 1_000_000
PARTIAL_ROWS = 10_000
"""Rows of an index of what is open, waiting or the like."""

OWNERS = 10
FEW_VALUES = {"kind", "stage", "status", "topic"}
"""Columns with a dozen different values at most."""

SHARED = {"tag"}
"""Columns where many rows have the same value."""


def put_statistics(connection: Connection) -> None:
    """Write the table that SQLite plans by, and have this connection read it."""
    # This makes the table, if it isn't there.
    connection.exec_driver_sql("ANALYZE users")
    connection.exec_driver_sql("DELETE FROM sqlite_stat1")
    for table in Base.metadata.sorted_tables:
        for name, numbers in statistics(table):
            connection.exec_driver_sql(
                "INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES (?, ?, ?)",
                (table.name, name, " ".join(map(str, numbers))),
            )
    connection.exec_driver_sql("ANALYZE sqlite_schema")


def statistics(table: Table) -> Iterator[tuple[str, list[int]]]:
    """For the key and every index: rows in all, then rows alike in the first column, in two, ..."""
    key = [column.name for column in table.primary_key.columns]
    yield table.name, [*spread(key, ROWS)[:-1], 1]
    for index in sorted(table.indexes, key=lambda index: str(index.name)):
        columns = [column.name for column in index.columns]
        yield str(index.name), spread(columns, PARTIAL_ROWS if is_partial(index) else ROWS)


def is_partial(index: Index) -> bool:
    """Whether it leaves out more than what lies in the bin."""
    condition = index.dialect_options["sqlite"]["where"]
    return condition is not None and " AND " in str(condition)


def spread(columns: Sequence[str], rows: int) -> list[int]:
    """Rows in all, then how many are alike in the first column, in the first two, and so on."""
    alike, numbers = rows, [rows]
    for column in columns:
        if column == "owner_id":
            alike //= OWNERS
        elif column in FEW_VALUES:
            alike = max(alike // 10, 1)
        else:
            alike = min(alike, 1000 if column in SHARED else 10 if column.endswith("_id") else 2)
        numbers.append(alike)
    return numbers
