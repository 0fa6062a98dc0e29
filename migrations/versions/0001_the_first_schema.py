"""The first schema."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from seventeen.core.table import Doc, Id, UtcTime, Words

revision: str = "0001"
down_revision: str | None = None
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:

    op.create_table(
        "attempts",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("window_ends_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_attempts")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_attempts_window_ends_at"), "attempts", ["window_ends_at"], unique=False
    )
    op.create_table(
        "stored_answers",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("answer", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", "key", name=op.f("pk_stored_answers")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        op.f("ix_stored_answers_created_at"), "stored_answers", ["created_at"], unique=False
    )
    op.create_table(
        "users",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("password_hash", sa.String(), nullable=True),
        sa.Column("guest", sa.Boolean(), nullable=False),
        sa.Column("time_zone", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("goal", sa.String(), nullable=False),
        sa.Column("pitch", sa.String(), nullable=False),
        sa.Column("pitch_reviewed_at", UtcTime(), nullable=True),
        sa.Column("targets", Doc, nullable=False),
        sa.Column("defaults", Doc, nullable=False),
        sa.Column("event_seq", sa.BigInteger(), nullable=False),
        sa.Column("first_event_seq", sa.BigInteger(), nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.PrimaryKeyConstraint("owner_id", name=op.f("pk_users")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "credentials",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("scopes", Doc, nullable=False),
        sa.Column("expires_at", UtcTime(), nullable=True),
        sa.Column("last_used_at", UtcTime(), nullable=False),
        sa.Column("address", sa.String(), nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_credentials_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_credentials")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "events",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("thing_id", Id, nullable=False),
        sa.Column("at", UtcTime(), nullable=False),
        sa.Column("data", Doc, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_events_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "seq", name=op.f("pk_events")),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_events_thing", "events", ["owner_id", "thing_id", "seq"], unique=False)
    op.create_table(
        "imports",
        sa.Column("filename", sa.String(), nullable=True),
        sa.Column("format", sa.String(), nullable=False),
        sa.Column("dry_run", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("problem", sa.String(), nullable=True),
        sa.Column("size_bytes", sa.Integer(), nullable=False),
        sa.Column("rows_done", sa.Integer(), nullable=False),
        sa.Column("created", sa.Integer(), nullable=False),
        sa.Column("updated", sa.Integer(), nullable=False),
        sa.Column("unchanged", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Integer(), nullable=False),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_imports_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_imports")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "logins",
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("owner_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_logins_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("address", name=op.f("pk_logins")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_logins_owner_id"), "logins", ["owner_id"], unique=False)
    op.create_table(
        "organizations",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("name_key", Words, nullable=False),
        sa.Column("target", sa.Boolean(), nullable=False),
        sa.Column("industry", sa.String(), nullable=True),
        sa.Column("location", sa.String(), nullable=True),
        sa.Column("links", Doc, nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_organizations_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_organizations")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_organizations_by_created_at",
        "organizations",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_organizations_by_name_key",
        "organizations",
        ["owner_id", "name_key", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_organizations_by_updated_at",
        "organizations",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_organizations_in_bin",
        "organizations",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_table(
        "questions",
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("theme", sa.String(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_questions_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_questions")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_questions_by_created_at",
        "questions",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_questions_by_updated_at",
        "questions",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_questions_in_bin",
        "questions",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_table(
        "search_words",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("word", Words, nullable=False),
        sa.Column("thing_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_search_words_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "owner_id", "kind", "word", "thing_id", name=op.f("pk_search_words")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_search_words_thing", "search_words", ["owner_id", "thing_id", "word"], unique=False
    )
    op.create_table(
        "contacts",
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("given_name", sa.String(), nullable=True),
        sa.Column("family_name", sa.String(), nullable=True),
        sa.Column("name_key", Words, nullable=False),
        sa.Column("title", sa.String(), nullable=True),
        sa.Column("organization_id", Id, nullable=True),
        sa.Column("emails", Doc, nullable=False),
        sa.Column("phones", Doc, nullable=False),
        sa.Column("links", Doc, nullable=False),
        sa.Column("location", sa.String(), nullable=True),
        sa.Column("time_zone", sa.String(), nullable=True),
        sa.Column("interest", Doc, nullable=False),
        sa.Column("common_ground", Doc, nullable=False),
        sa.Column("mutual_contacts", Doc, nullable=False),
        sa.Column("introduced_by_id", Id, nullable=True),
        sa.Column("tags", Doc, nullable=False),
        sa.Column("about", sa.String(), nullable=True),
        sa.Column("cadence_days", sa.Integer(), nullable=True),
        sa.Column("connected_on", sa.Date(), nullable=True),
        sa.Column("external_ids", Doc, nullable=False),
        sa.Column("extra", Doc, nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("archived_at", UtcTime(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "introduced_by_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_contacts_owner_id_introduced_by_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organizations.owner_id", "organizations.id"],
            name=op.f("fk_contacts_owner_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_contacts_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_contacts")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_contacts_by_created_at",
        "contacts",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contacts_by_name_key",
        "contacts",
        ["owner_id", "name_key", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contacts_by_stage_name_key",
        "contacts",
        ["owner_id", "stage", "name_key", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contacts_by_updated_at",
        "contacts",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_contacts_in_bin",
        "contacts",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_contacts_introduced_by", "contacts", ["owner_id", "introduced_by_id"], unique=False
    )
    op.create_index(
        "ix_contacts_organization", "contacts", ["owner_id", "organization_id"], unique=False
    )
    op.create_table(
        "import_parts",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("import_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "import_id"],
            ["imports.owner_id", "imports.id"],
            name=op.f("fk_import_parts_owner_id_import_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "import_id", "number", name=op.f("pk_import_parts")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "import_rows",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("import_id", Id, nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("result", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("detail", sa.String(), nullable=True),
        sa.Column("column", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(
            ["owner_id", "import_id"],
            ["imports.owner_id", "imports.id"],
            name=op.f("fk_import_rows_owner_id_import_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "import_id", "number", name=op.f("pk_import_rows")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_import_rows_by_result",
        "import_rows",
        ["owner_id", "import_id", "result", "number"],
        unique=False,
    )
    op.create_table(
        "secrets",
        sa.Column("hash", sa.String(), nullable=False),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("credential_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "credential_id"],
            ["credentials.owner_id", "credentials.id"],
            name=op.f("fk_secrets_owner_id_credential_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_secrets")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_secrets_owner_id_credential_id", "secrets", ["owner_id", "credential_id"], unique=False
    )
    op.create_table(
        "contact_keys",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", Words, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_contact_keys_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "owner_id", "kind", "value", "contact_id", name=op.f("pk_contact_keys")
        ),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_contact_keys_contact", "contact_keys", ["owner_id", "contact_id"], unique=False
    )
    op.create_table(
        "contact_tags",
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("tag", Words, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_contact_tags_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "tag", "contact_id", name=op.f("pk_contact_tags")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_contact_tags_contact", "contact_tags", ["owner_id", "contact_id"], unique=False
    )
    op.create_table(
        "outreach",
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("channel", sa.String(), nullable=False),
        sa.Column("minutes_asked", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(), nullable=True),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("sent_at", UtcTime(), nullable=True),
        sa.Column("answer", sa.String(), nullable=True),
        sa.Column("answered_at", UtcTime(), nullable=True),
        sa.Column("answer_text", sa.String(), nullable=True),
        sa.Column("ask_again_on", sa.Date(), nullable=True),
        sa.Column("wait_until", UtcTime(), nullable=True),
        sa.Column("retry_after", UtcTime(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_outreach_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_outreach_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_outreach")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_outreach_by_created_at",
        "outreach",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_outreach_by_status_created_at",
        "outreach",
        ["owner_id", "status", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_outreach_by_updated_at",
        "outreach",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_outreach_contact", "outreach", ["owner_id", "contact_id", "created_at"], unique=False
    )
    op.create_index(
        "ix_outreach_in_bin",
        "outreach",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_outreach_waiting",
        "outreach",
        ["owner_id", "wait_until", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'sent'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'sent'"),
    )
    op.create_table(
        "research",
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("topic", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=True),
        sa.Column("found_on", sa.Date(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_research_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_research_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_research")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_research_by_contact_id_created_at",
        "research",
        ["owner_id", "contact_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_research_in_bin",
        "research",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_table(
        "interviews",
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("outreach_id", Id, nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("starts_at", UtcTime(), nullable=False),
        sa.Column("minutes_agreed", sa.Integer(), nullable=False),
        sa.Column("medium", sa.String(), nullable=False),
        sa.Column("place", sa.String(), nullable=True),
        sa.Column("started_at", UtcTime(), nullable=True),
        sa.Column("ended_at", UtcTime(), nullable=True),
        sa.Column("referral_question_asked", sa.Boolean(), nullable=True),
        sa.Column("extended_at_their_request", sa.Boolean(), nullable=False),
        sa.Column("cancelled_by", sa.String(), nullable=True),
        sa.Column("cancel_reason", sa.String(), nullable=True),
        sa.Column("missed_by", sa.String(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_interviews_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "outreach_id"],
            ["outreach.owner_id", "outreach.id"],
            name=op.f("fk_interviews_owner_id_outreach_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_interviews_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_interviews")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_interviews_by_created_at",
        "interviews",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_interviews_by_starts_at",
        "interviews",
        ["owner_id", "starts_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_interviews_by_status_starts_at",
        "interviews",
        ["owner_id", "status", "starts_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_interviews_by_updated_at",
        "interviews",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_interviews_contact", "interviews", ["owner_id", "contact_id", "starts_at"], unique=False
    )
    op.create_index(
        "ix_interviews_in_bin",
        "interviews",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_interviews_outreach", "interviews", ["owner_id", "outreach_id"], unique=False
    )
    op.create_table(
        "interview_questions",
        sa.Column("interview_id", Id, nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("referral", sa.Boolean(), nullable=False),
        sa.Column("asked", sa.Boolean(), nullable=False),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_interview_questions_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_interview_questions_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_interview_questions")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_interview_questions_by_interview_id_position",
        "interview_questions",
        ["owner_id", "interview_id", "position", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_interview_questions_in_bin",
        "interview_questions",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_table(
        "promises",
        sa.Column("interview_id", Id, nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("by", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("due_at", UtcTime(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
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
    op.create_index(
        "ix_promises_by_created_at",
        "promises",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("ix_promises_contact", "promises", ["owner_id", "contact_id"], unique=False)
    op.create_index(
        "ix_promises_in_bin",
        "promises",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index("ix_promises_interview", "promises", ["owner_id", "interview_id"], unique=False)
    op.create_table(
        "follow_ups",
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("outreach_id", Id, nullable=True),
        sa.Column("interview_id", Id, nullable=True),
        sa.Column("promise_id", Id, nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("closed_reason", sa.String(), nullable=True),
        sa.Column("due_at", UtcTime(), nullable=False),
        sa.Column("late_at", UtcTime(), nullable=True),
        sa.Column("snoozed_until", UtcTime(), nullable=True),
        sa.Column("acts_at", UtcTime(), nullable=False),
        sa.Column("channel", sa.String(), nullable=True),
        sa.Column("body", sa.String(), nullable=False),
        sa.Column("done_at", UtcTime(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_follow_ups_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_follow_ups_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "outreach_id"],
            ["outreach.owner_id", "outreach.id"],
            name=op.f("fk_follow_ups_owner_id_outreach_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "promise_id"],
            ["promises.owner_id", "promises.id"],
            name=op.f("fk_follow_ups_owner_id_promise_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_follow_ups_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_follow_ups")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_follow_ups_by_created_at",
        "follow_ups",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_follow_ups_by_due_at",
        "follow_ups",
        ["owner_id", "due_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_follow_ups_by_updated_at",
        "follow_ups",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_follow_ups_contact", "follow_ups", ["owner_id", "contact_id", "due_at"], unique=False
    )
    op.create_index(
        "ix_follow_ups_in_bin",
        "follow_ups",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_follow_ups_interview", "follow_ups", ["owner_id", "interview_id"], unique=False
    )
    op.create_index(
        "ix_follow_ups_open",
        "follow_ups",
        ["owner_id", "acts_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'pending'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'pending'"),
    )
    op.create_index(
        "ix_follow_ups_open_thanks",
        "follow_ups",
        ["owner_id", "acts_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'pending' AND kind = 'thank_you'"),
        postgresql_where=sa.text(
            "deleted_at IS NULL AND status = 'pending' AND kind = 'thank_you'"
        ),
    )
    op.create_index(
        "ix_follow_ups_outreach", "follow_ups", ["owner_id", "outreach_id"], unique=False
    )
    op.create_index("ix_follow_ups_promise", "follow_ups", ["owner_id", "promise_id"], unique=False)
    op.create_table(
        "notes",
        sa.Column("interview_id", Id, nullable=False),
        sa.Column("question_id", Id, nullable=True),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("off_the_record", sa.Boolean(), nullable=False),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_notes_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "question_id"],
            ["interview_questions.owner_id", "interview_questions.id"],
            name=op.f("fk_notes_owner_id_question_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_notes_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_notes")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_notes_by_interview_id_created_at",
        "notes",
        ["owner_id", "interview_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_notes_in_bin",
        "notes",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index("ix_notes_question", "notes", ["owner_id", "question_id"], unique=False)


def downgrade() -> None:

    op.drop_index("ix_notes_question", table_name="notes")
    op.drop_index(
        "ix_notes_in_bin",
        table_name="notes",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_notes_by_interview_id_created_at",
        table_name="notes",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("notes")
    op.drop_index("ix_follow_ups_promise", table_name="follow_ups")
    op.drop_index("ix_follow_ups_outreach", table_name="follow_ups")
    op.drop_index(
        "ix_follow_ups_open_thanks",
        table_name="follow_ups",
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'pending' AND kind = 'thank_you'"),
        postgresql_where=sa.text(
            "deleted_at IS NULL AND status = 'pending' AND kind = 'thank_you'"
        ),
    )
    op.drop_index(
        "ix_follow_ups_open",
        table_name="follow_ups",
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'pending'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'pending'"),
    )
    op.drop_index("ix_follow_ups_interview", table_name="follow_ups")
    op.drop_index(
        "ix_follow_ups_in_bin",
        table_name="follow_ups",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_follow_ups_contact", table_name="follow_ups")
    op.drop_index(
        "ix_follow_ups_by_updated_at",
        table_name="follow_ups",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_follow_ups_by_due_at",
        table_name="follow_ups",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_follow_ups_by_created_at",
        table_name="follow_ups",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("follow_ups")
    op.drop_index("ix_promises_interview", table_name="promises")
    op.drop_index(
        "ix_promises_in_bin",
        table_name="promises",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_promises_contact", table_name="promises")
    op.drop_index(
        "ix_promises_by_created_at",
        table_name="promises",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("promises")
    op.drop_index(
        "ix_interview_questions_in_bin",
        table_name="interview_questions",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_interview_questions_by_interview_id_position",
        table_name="interview_questions",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("interview_questions")
    op.drop_index("ix_interviews_outreach", table_name="interviews")
    op.drop_index(
        "ix_interviews_in_bin",
        table_name="interviews",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_interviews_contact", table_name="interviews")
    op.drop_index(
        "ix_interviews_by_updated_at",
        table_name="interviews",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_interviews_by_status_starts_at",
        table_name="interviews",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_interviews_by_starts_at",
        table_name="interviews",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_interviews_by_created_at",
        table_name="interviews",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("interviews")
    op.drop_index(
        "ix_research_in_bin",
        table_name="research",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_research_by_contact_id_created_at",
        table_name="research",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("research")
    op.drop_index(
        "ix_outreach_waiting",
        table_name="outreach",
        sqlite_where=sa.text("deleted_at IS NULL AND status = 'sent'"),
        postgresql_where=sa.text("deleted_at IS NULL AND status = 'sent'"),
    )
    op.drop_index(
        "ix_outreach_in_bin",
        table_name="outreach",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_outreach_contact", table_name="outreach")
    op.drop_index(
        "ix_outreach_by_updated_at",
        table_name="outreach",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_outreach_by_status_created_at",
        table_name="outreach",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_outreach_by_created_at",
        table_name="outreach",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("outreach")
    op.drop_index("ix_contact_tags_contact", table_name="contact_tags")
    op.drop_table("contact_tags")
    op.drop_index("ix_contact_keys_contact", table_name="contact_keys")
    op.drop_table("contact_keys")
    op.drop_index("ix_secrets_owner_id_credential_id", table_name="secrets")
    op.drop_table("secrets")
    op.drop_index("ix_import_rows_by_result", table_name="import_rows")
    op.drop_table("import_rows")
    op.drop_table("import_parts")
    op.drop_index("ix_contacts_organization", table_name="contacts")
    op.drop_index("ix_contacts_introduced_by", table_name="contacts")
    op.drop_index(
        "ix_contacts_in_bin",
        table_name="contacts",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_contacts_by_updated_at",
        table_name="contacts",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_contacts_by_stage_name_key",
        table_name="contacts",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_contacts_by_name_key",
        table_name="contacts",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_contacts_by_created_at",
        table_name="contacts",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("contacts")
    op.drop_index("ix_search_words_thing", table_name="search_words")
    op.drop_table("search_words")
    op.drop_index(
        "ix_questions_in_bin",
        table_name="questions",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_questions_by_updated_at",
        table_name="questions",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_questions_by_created_at",
        table_name="questions",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("questions")
    op.drop_index(
        "ix_organizations_in_bin",
        table_name="organizations",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index(
        "ix_organizations_by_updated_at",
        table_name="organizations",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_organizations_by_name_key",
        table_name="organizations",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_organizations_by_created_at",
        table_name="organizations",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("organizations")
    op.drop_index(op.f("ix_logins_owner_id"), table_name="logins")
    op.drop_table("logins")
    op.drop_table("imports")
    op.drop_index("ix_events_thing", table_name="events")
    op.drop_table("events")
    op.drop_table("credentials")
    op.drop_table("users")
    op.drop_index(op.f("ix_stored_answers_created_at"), table_name="stored_answers")
    op.drop_table("stored_answers")
    op.drop_index(op.f("ix_attempts_window_ends_at"), table_name="attempts")
    op.drop_table("attempts")
