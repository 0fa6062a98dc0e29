"""Insights, referrals, opportunities and touches; what is kept, wrapped up, spare, off the record."""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

from seventeen.core.table import Id, UtcTime

revision: str = "0005"
down_revision: str | None = "0004"
branch_labels: str | Sequence[str] | None = None
depends_on: str | Sequence[str] | None = None


def upgrade() -> None:
    op.create_table(
        "opportunities",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("organization_id", Id, nullable=True),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("url", sa.String(), nullable=True),
        sa.Column("closes_on", sa.Date(), nullable=True),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_opportunities_owner_id_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organizations.owner_id", "organizations.id"],
            name=op.f("fk_opportunities_owner_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"],
            ["users.owner_id"],
            name=op.f("fk_opportunities_owner_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_opportunities")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_opportunities_by_created_at",
        "opportunities",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_opportunities_by_stage_updated_at",
        "opportunities",
        ["owner_id", "stage", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_opportunities_by_updated_at",
        "opportunities",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_opportunities_contact", "opportunities", ["owner_id", "contact_id"], unique=False
    )
    op.create_index(
        "ix_opportunities_in_bin",
        "opportunities",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_opportunities_organization",
        "opportunities",
        ["owner_id", "organization_id"],
        unique=False,
    )
    op.create_table(
        "touches",
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("happened_at", UtcTime(), nullable=False),
        sa.Column("text", sa.String(), nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_touches_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_touches_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_touches")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_touches_by_created_at",
        "touches",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_touches_by_happened_at",
        "touches",
        ["owner_id", "happened_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_touches_contact", "touches", ["owner_id", "contact_id", "happened_at"], unique=False
    )
    op.create_index(
        "ix_touches_in_bin",
        "touches",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_table(
        "referrals",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("contact_id", Id, nullable=False),
        sa.Column("interview_id", Id, nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("organization_name", sa.String(), nullable=True),
        sa.Column("detail", sa.String(), nullable=True),
        sa.Column("led_to_contact_id", Id, nullable=True),
        sa.Column("led_to_opportunity_id", Id, nullable=True),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_referrals_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_referrals_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "led_to_contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_referrals_owner_id_led_to_contact_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "led_to_opportunity_id"],
            ["opportunities.owner_id", "opportunities.id"],
            name=op.f("fk_referrals_owner_id_led_to_opportunity_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_referrals_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_referrals")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_referrals_by_created_at",
        "referrals",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_referrals_by_status_created_at",
        "referrals",
        ["owner_id", "status", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_referrals_by_updated_at",
        "referrals",
        ["owner_id", "updated_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index("ix_referrals_contact", "referrals", ["owner_id", "contact_id"], unique=False)
    op.create_index(
        "ix_referrals_in_bin",
        "referrals",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index(
        "ix_referrals_interview", "referrals", ["owner_id", "interview_id"], unique=False
    )
    op.create_index(
        "ix_referrals_led_to_contact", "referrals", ["owner_id", "led_to_contact_id"], unique=False
    )
    op.create_index(
        "ix_referrals_led_to_opportunity",
        "referrals",
        ["owner_id", "led_to_opportunity_id"],
        unique=False,
    )
    op.create_table(
        "insights",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("contact_id", Id, nullable=True),
        sa.Column("organization_id", Id, nullable=True),
        sa.Column("interview_id", Id, nullable=True),
        sa.Column("note_id", Id, nullable=True),
        sa.Column("off_the_record", sa.Boolean(), nullable=False),
        sa.Column("said_at", UtcTime(), nullable=False),
        sa.Column("deleted_at", UtcTime(), nullable=True),
        sa.Column("deleted_with", Id, nullable=True),
        sa.Column("owner_id", Id, nullable=False),
        sa.Column("id", Id, nullable=False),
        sa.Column("created_at", UtcTime(), nullable=False),
        sa.Column("updated_at", UtcTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["owner_id", "contact_id"],
            ["contacts.owner_id", "contacts.id"],
            name=op.f("fk_insights_owner_id_contact_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "interview_id"],
            ["interviews.owner_id", "interviews.id"],
            name=op.f("fk_insights_owner_id_interview_id"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "note_id"],
            ["notes.owner_id", "notes.id"],
            name=op.f("fk_insights_owner_id_note_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id", "organization_id"],
            ["organizations.owner_id", "organizations.id"],
            name=op.f("fk_insights_owner_id_organization_id"),
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["users.owner_id"], name=op.f("fk_insights_owner_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("owner_id", "id", name=op.f("pk_insights")),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_insights_by_created_at",
        "insights",
        ["owner_id", "created_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_insights_by_kind_said_at",
        "insights",
        ["owner_id", "kind", "said_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_insights_by_said_at",
        "insights",
        ["owner_id", "said_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.create_index(
        "ix_insights_contact", "insights", ["owner_id", "contact_id", "said_at"], unique=False
    )
    op.create_index(
        "ix_insights_in_bin",
        "insights",
        ["owner_id", "deleted_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.create_index("ix_insights_interview", "insights", ["owner_id", "interview_id"], unique=False)
    op.create_index("ix_insights_note", "insights", ["owner_id", "note_id"], unique=False)
    op.create_index(
        "ix_insights_organization",
        "insights",
        ["owner_id", "organization_id", "kind", "said_at"],
        unique=False,
    )
    op.add_column(
        "follow_ups",
        sa.Column("off_the_record", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column(
        "interview_questions",
        sa.Column("spare", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column("interviews", sa.Column("questions_sent_at", UtcTime(), nullable=True))
    op.add_column("interviews", sa.Column("wrapped_up_at", UtcTime(), nullable=True))
    op.create_index(
        "ix_interviews_held",
        "interviews",
        ["owner_id", "ended_at", "id"],
        unique=False,
        sqlite_where=sa.text("deleted_at IS NULL AND ended_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND ended_at IS NOT NULL"),
    )
    op.create_index(
        "ix_interviews_to_wrap_up",
        "interviews",
        ["owner_id", "ended_at", "id"],
        unique=False,
        sqlite_where=sa.text(
            "deleted_at IS NULL AND ended_at IS NOT NULL AND wrapped_up_at IS NULL"
        ),
        postgresql_where=sa.text(
            "deleted_at IS NULL AND ended_at IS NOT NULL AND wrapped_up_at IS NULL"
        ),
    )
    op.add_column("notes", sa.Column("mark", sa.String(), nullable=True))
    op.add_column("promises", sa.Column("kept_at", UtcTime(), nullable=True))
    op.add_column(
        "promises",
        sa.Column("off_the_record", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    op.add_column(
        "research",
        sa.Column("off_the_record", sa.Boolean(), server_default=sa.false(), nullable=False),
    )
    # What was finished before there was a wrap-up is not to come back onto the agenda.
    op.execute("UPDATE interviews SET wrapped_up_at = ended_at WHERE ended_at IS NOT NULL")
    op.execute(
        """
        UPDATE interviews SET questions_sent_at = (
            SELECT max(done_at) FROM follow_ups
            WHERE follow_ups.owner_id = interviews.owner_id
            AND follow_ups.interview_id = interviews.id AND follow_ups.kind = 'send_questions'
            AND follow_ups.status = 'done' AND follow_ups.deleted_at IS NULL
        )
        """
    )
    op.execute(
        """
        UPDATE promises SET kept_at = (
            SELECT max(done_at) FROM follow_ups
            WHERE follow_ups.owner_id = promises.owner_id
            AND follow_ups.promise_id = promises.id
            AND follow_ups.status = 'done' AND follow_ups.deleted_at IS NULL
        )
        """
    )


def downgrade() -> None:
    op.drop_column("research", "off_the_record")
    op.drop_column("promises", "off_the_record")
    op.drop_column("promises", "kept_at")
    op.drop_column("notes", "mark")
    op.drop_index(
        "ix_interviews_to_wrap_up",
        table_name="interviews",
        sqlite_where=sa.text(
            "deleted_at IS NULL AND ended_at IS NOT NULL AND wrapped_up_at IS NULL"
        ),
        postgresql_where=sa.text(
            "deleted_at IS NULL AND ended_at IS NOT NULL AND wrapped_up_at IS NULL"
        ),
    )
    op.drop_index(
        "ix_interviews_held",
        table_name="interviews",
        sqlite_where=sa.text("deleted_at IS NULL AND ended_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NULL AND ended_at IS NOT NULL"),
    )
    op.drop_column("interviews", "wrapped_up_at")
    op.drop_column("interviews", "questions_sent_at")
    op.drop_column("interview_questions", "spare")
    op.drop_column("follow_ups", "off_the_record")
    op.drop_index("ix_insights_organization", table_name="insights")
    op.drop_index("ix_insights_note", table_name="insights")
    op.drop_index("ix_insights_interview", table_name="insights")
    op.drop_index(
        "ix_insights_in_bin",
        table_name="insights",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_insights_contact", table_name="insights")
    op.drop_index(
        "ix_insights_by_said_at",
        table_name="insights",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_insights_by_kind_said_at",
        table_name="insights",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_insights_by_created_at",
        table_name="insights",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("insights")
    op.drop_index("ix_referrals_led_to_opportunity", table_name="referrals")
    op.drop_index("ix_referrals_led_to_contact", table_name="referrals")
    op.drop_index("ix_referrals_interview", table_name="referrals")
    op.drop_index(
        "ix_referrals_in_bin",
        table_name="referrals",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_referrals_contact", table_name="referrals")
    op.drop_index(
        "ix_referrals_by_updated_at",
        table_name="referrals",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_referrals_by_status_created_at",
        table_name="referrals",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_referrals_by_created_at",
        table_name="referrals",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("referrals")
    op.drop_index(
        "ix_touches_in_bin",
        table_name="touches",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_touches_contact", table_name="touches")
    op.drop_index(
        "ix_touches_by_happened_at",
        table_name="touches",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_touches_by_created_at",
        table_name="touches",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("touches")
    op.drop_index("ix_opportunities_organization", table_name="opportunities")
    op.drop_index(
        "ix_opportunities_in_bin",
        table_name="opportunities",
        sqlite_where=sa.text("deleted_at IS NOT NULL"),
        postgresql_where=sa.text("deleted_at IS NOT NULL"),
    )
    op.drop_index("ix_opportunities_contact", table_name="opportunities")
    op.drop_index(
        "ix_opportunities_by_updated_at",
        table_name="opportunities",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_opportunities_by_stage_updated_at",
        table_name="opportunities",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_index(
        "ix_opportunities_by_created_at",
        table_name="opportunities",
        sqlite_where=sa.text("deleted_at IS NULL"),
        postgresql_where=sa.text("deleted_at IS NULL"),
    )
    op.drop_table("opportunities")
