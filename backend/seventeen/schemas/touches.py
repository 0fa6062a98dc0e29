"""Touches: contact outside of the rest."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Instant, Paragraph, Thing, patch_of
from seventeen.schemas.lists import SearchableQuery

TouchKind = Literal["met", "called", "they_wrote", "other"]


class TouchIn(Body):
    """Contact outside of outreach, interviews and follow-ups. It restarts the cadence."""

    contact_id: Id
    kind: TouchKind
    happened_at: Instant | None = Field(default=None, description="When; null is now.")
    text: Paragraph | None = None


TouchPatch = patch_of(TouchIn)


class TouchOut(Thing):
    """A touch."""

    contact_id: Id
    kind: TouchKind
    happened_at: Instant
    text: str | None = Field(max_length=5000)


class TouchQuery(SearchableQuery):
    """Filters of the list of touches."""

    contact_id: Id | None = Field(None, description="Only those with this contact.")
    kind: TouchKind | None = Field(None, description="Only this kind.")
    sort: Literal["happened_at", "-happened_at", "created_at", "-created_at"] | None = Field(
        None, description="Default: `-happened_at`."
    )
