"""What a noun is made of, so that one set of functions serves them all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from sqlalchemy.orm import InstrumentedAttribute, Session

from seventeen.core.representation import Representation
from seventeen.core.table import Binnable
from seventeen.schemas.base import Body

Change = Callable[[Session, str, Any, Any], None]


class AfterChange(Protocol):
    """Brings what is derived from a row up to date."""

    def __call__(self, session: Session, owner: str, row: Any, *, new: bool) -> None:
        """`new` tells that the row was just made, so nothing can be derived from it yet."""


def _derives_nothing(session: Session, owner: str, row: Any, *, new: bool) -> None:
    del session, owner, row, new


def _keeps_nothing(_session: Session, _owner: str, _row: Any) -> None:
    return


@dataclass(frozen=True)
class Noun:
    """One kind of thing.

    `stored` is the body that a merged patch is checked against. `fill(session, owner, row, body)`
    writes a body into a new or an existing row and raises Invalid when a reference is wrong.
    `words` are the texts it is searched by, `shows` the fields of its JSON that have them, `title`
    names it in the bin and in search, `after_change` brings what is derived from it up to date,
    `before_delete` puts right what its going leaves behind, or raises when it may not go, and gives
    what the event shall tell besides; `after_restore` (with ids) is for what came back from the bin.
    """

    kind: str
    collection: str
    representation: Representation
    stored: type[Body]
    fill: Change
    sorts: Mapping[str, InstrumentedAttribute[Any]]
    default_sort: str
    words: Callable[[Session, Any], Iterable[str | None]]
    shows: tuple[str, ...]
    title: InstrumentedAttribute[Any]
    after_change: AfterChange = _derives_nothing
    after_restore: Callable[[Session, str, Sequence[str]], None] = _keeps_nothing
    before_delete: Callable[[Session, str, Any], dict[str, Any] | None] = _keeps_nothing
    parent: str | None = None
    parent_column: str | None = None
    overrides: Mapping[str, Callable[[Any], Any]] = field(default_factory=dict)

    @property
    def model(self) -> type[Binnable]:
        """Its table."""
        model: Any = self.representation.model
        return model  # type: ignore[no-any-return]

    def href(self, row: Any) -> str:
        """Its address in the API."""
        return self.href_of(row.id, getattr(row, self.parent_column) if self.parent_column else "")

    def href_of(self, thing_id: str, parent_id: str) -> str:
        """The address of the thing with this id; `parent_id` counts only where there is one."""
        if self.parent_column:
            return f"/api/v1/{self.parent}/{parent_id}/{self.collection}/{thing_id}"
        return f"/api/v1/{self.collection}/{thing_id}"


NOUNS: dict[str, Noun] = {}
"""Every noun by its kind; filled by the services that define them."""

BY_TABLE: dict[str, Noun] = {}
"""The same by the table's name."""


def register(noun: Noun) -> Noun:
    """Make the noun known to bin, changes and search."""
    NOUNS[noun.kind] = noun
    BY_TABLE[noun.model.__tablename__] = noun
    return noun
