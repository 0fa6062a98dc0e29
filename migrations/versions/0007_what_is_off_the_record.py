"""Off the record, everywhere: photos can be too, and a promise knows the note that it was made from."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from seventeen.core.table import Id, UtcTime

revision: str = "0007"
down_revision: str | None = "0006"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None

BINNED, ALIVE = sa.text("deleted_at IS NOT NULL"), sa.text("deleted_at IS NULL")
NOTE = (["owner_id", "note_id"], ["owner_id", "id"])
NOTE_KEY = "fk_promises_owner_id_note_id"


def upgrade() -> None:
    op.add_column(
        "attachments",
        sa.Column("off_the_record", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    if op.get_bind().dialect.name == "sqlite":
        _made_anew(knows_note=True)
    else:
        op.add_column("promises", sa.Column("note_id", Id, nullable=True))
        op.create_foreign_key(op.f(NOTE_KEY), "promises", "notes", *NOTE)
    op.create_index("ix_promises_note", "promises", ["owner_id", "note_id"], unique=False)


def downgrade() -> None:
    op.drop_index("ix_promises_note", table_name="promises")
    if op.get_bind().dialect.name == "sqlite":
        _made_anew(knows_note=False)
    else:
        op.drop_constraint(op.f(NOTE_KEY), "promises", type_="foreignkey")
        op.drop_column("promises", "note_id")
    op.drop_column("attachments", "off_the_record")


def _made_anew(*, knows_note: bool) -> None:
    """SQLite adds no foreign key of two columns to a table that is there.

    Dropping it would take along what hangs from it, so that lets go of it for a moment.
    """
    op.execute(
        "CREATE TEMP TABLE owed AS SELECT owner_id, id, promise_id FROM follow_ups"
        " WHERE promise_id IS NOT NULL"
    )
    op.execute("UPDATE follow_ups SET promise_id = NULL WHERE promise_id IS NOT NULL")
    op.execute("CREATE TEMP TABLE kept_promises AS SELECT * FROM promises")
    op.drop_table("promises")
    _create(knows_note=knows_note)
    op.execute(
        "INSERT INTO promises (owner_id, id, created_at, updated_at, deleted_at, deleted_with,"
        " interview_id, contact_id, by, text, due_at, kept_at, off_the_record)"
        " SELECT owner_id, id, created_at, updated_at, deleted_at, deleted_with,"
        " interview_id, contact_id, by, text, due_at, kept_at, off_the_record FROM kept_promises"
    )
    op.execute(
        "UPDATE follow_ups SET promise_id = ("
        " SELECT promise_id FROM owed"
        " WHERE owed.owner_id = follow_ups.owner_id AND owed.id = follow_ups.id)"
        " WHERE (owner_id, id) IN (SELECT owner_id, id FROM owed)"
    )
    op.execute("DROP TABLE kept_promises")
    op.execute("DROP TABLE owed")


def _create(*, knows_note: bool) -> None:
    note: list[sa.schema.SchemaItem] = [
        sa.Column("note_id", Id, nullable=True),
        sa.ForeignKeyConstraint(
            NOTE[0], [f"notes.{column}" for column in NOTE[1]], name=op.f(NOTE_KEY)
        ),
    ]
    op.create_table(
        "promises",
        sa.Column("interview_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=True),
        sa.Column("kept_at", UtcTime(), nullable=True),
        sa.Column("off_the_record", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        *(note if knows_note else ()),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_promises_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_promises_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_promises_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_promises")),
        sqlite_with_rowid=False,
    )
    for name, columns, where in (
        ("by_created_at", ["created_at", "id"], ALIVE),
        ("in_bin", ["deleted_at", "id"], BINNED),
        ("contact", ["contact_id"], None),
        ("interview", ["interview_id"], None),
    ):
        op.create_index(
            f"ix_promises_{name}",
            "promises",
            ["owner_id", *columns],
            unique=False,
            sqlite_where=where,
            postgresql_where=where,
        )
