"""Keys and indexes, all of which start with the owner."""

from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index, text


def belongs_to() -> ForeignKeyConstraint:
    """The row goes when its owner's account goes."""
    return ForeignKeyConstraint(["owner_id"], ["users.owner_id"], ondelete="CASCADE")


def hangs_from(table: str, column: str) -> ForeignKeyConstraint:
    """The row is part of another: into the bin, back, and erased together with it."""
    return ForeignKeyConstraint(
        ["owner_id", column], [f"{table}.owner_id", f"{table}.id"], ondelete="CASCADE"
    )


def points_to(table: str, column: str) -> ForeignKeyConstraint:
    """The row mentions another and outlives it; services/bin.py lets go of it before erasing."""
    return ForeignKeyConstraint(["owner_id", column], [f"{table}.owner_id", f"{table}.id"])


def alive(table: str, *columns: str, where: str | None = None, **options: Any) -> Index:
    """An index for keyset lists of what is not in the bin: owner, columns, then the id."""
    condition = text("deleted_at IS NULL" + (f" AND {where}" if where else ""))
    name = options.pop("name", f"ix_{table}_by_{'_'.join(columns)}")
    return Index(
        name,
        "owner_id",
        *columns,
        "id",
        sqlite_where=condition,
        postgresql_where=condition,
        **options,
    )


def in_bin(table: str) -> Index:
    """An index of what lies in the bin, by when it was deleted."""
    condition = text("deleted_at IS NOT NULL")
    return Index(
        f"ix_{table}_in_bin",
        "owner_id",
        "deleted_at",
        "id",
        sqlite_where=condition,
        postgresql_where=condition,
    )
