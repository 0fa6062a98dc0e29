"""Organizations: where contacts work or worked."""

from typing import Any

from sqlalchemy.orm import Mapped, mapped_column

from seventeen.core.table import WITHOUT_ROWID, Binnable, Doc, Words
from seventeen.models.keys import alive, belongs_to, in_bin


class Organization(Binnable):
    """An organization; a `target` when the user aims for it."""

    __tablename__ = "organizations"
    __table_args__ = (
        belongs_to(),
        alive("organizations", "name_key"),
        alive("organizations", "created_at"),
        alive("organizations", "updated_at"),
        in_bin("organizations"),
        WITHOUT_ROWID,
    )

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(Words)
    target: Mapped[bool]
    industry: Mapped[str | None]
    location: Mapped[str | None]
    links: Mapped[list[dict[str, Any]]] = mapped_column(Doc)
    about: Mapped[str | None]
