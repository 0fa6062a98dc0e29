"""The user's question bank."""

from sqlalchemy.orm import Mapped

from seventeen.core.table import WITHOUT_ROWID, Binnable
from seventeen.models.keys import alive, belongs_to, in_bin


class Question(Binnable):
    """A question worth asking again."""

    __tablename__ = "questions"
    __table_args__ = (
        belongs_to(),
        alive("questions", "created_at"),
        alive("questions", "updated_at"),
        in_bin("questions"),
        WITHOUT_ROWID,
    )

    text: Mapped[str]
    theme: Mapped[str | None]
