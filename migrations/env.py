"""Runs migrations on the connection that `seventeen db upgrade` hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection

from seventeen.core.table import Doc, Id, UtcTime, Words
from seventeen.models import User

connection: Connection | None = context.config.attributes.get("connection")
if connection is None:
    raise SystemExit("Run migrations with: seventeen db upgrade")


def render(kind: str, item: Any, autogen: AutogenContext) -> str | Literal[False]:
    """Write the project's own column types by their names."""
    if kind != "type":
        return False
    name = {id(Id): "Id", id(Doc): "Doc", id(Words): "Words"}.get(id(item))
    if isinstance(item, UtcTime):
        name = "UtcTime()"
    if name is None:
        return False
    autogen.imports.add("from seventeen.core.table import Doc, Id, UtcTime, Words")
    return name


context.configure(
    connection=connection,
    target_metadata=User.metadata,
    compare_type=True,
    render_item=render,
    # One transaction for all: a failed upgrade leaves the schema as it was.
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
