"""SQLite finds the index that fits, however much or little is in the tables."""

import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Table
from sqlalchemy.dialects import sqlite

from seventeen.core.table import Base

POINTERS = [
    (table, index.columns.values()[1].name, str(index.name))
    for table in Base.metadata.sorted_tables
    for index in sorted(table.indexes, key=lambda index: str(index.name))
    if len(index.columns) > 1
    and index.columns.values()[1].name.endswith("_id")
    and index.columns.values()[1] not in table.primary_key.columns.values()[:2]
]


@pytest.mark.parametrize(
    ("table", "column", "index"), POINTERS, ids=[index for _, _, index in POINTERS]
)
def test_what_points_to_a_thing_is_found_by_it(
    sqlite_template: Path, table: Table, column: str, index: str
) -> None:
    """And not by reading everything that the owner has."""
    query = table.select().where(table.c.owner_id == "a", table.c[column] == "b")
    if "deleted_at" in table.columns:
        query = query.where(table.c.deleted_at.is_(None))
    text = query.compile(dialect=sqlite.dialect(), compile_kwargs={"literal_binds": True})
    connection = sqlite3.connect(sqlite_template)
    plan = connection.execute(f"EXPLAIN QUERY PLAN {text}").fetchall()
    connection.close()
    assert f"INDEX {index} " in plan[0][3]
