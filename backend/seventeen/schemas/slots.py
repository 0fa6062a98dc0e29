"""Times to propose for a talk."""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from seventeen.schemas.base import Id, Instant, Minutes, Shown


class SlotsQuery(BaseModel):
    """What kind of times are looked for."""

    model_config = ConfigDict(extra="forbid")

    limit: int = Field(3, ge=1, le=10, description="How many times to propose.")
    minutes: Minutes | None = Field(
        None, description="How long the talk is to be; left out, what the user asks for by default."
    )
    contact_id: Id | None = Field(
        None, description="With whom: their day counts, and the text names their time too."
    )
    starts_after: Instant | None = Field(
        None, description="The days after this one; left out, after today."
    )
    language: Literal["en", "de"] = Field("en", description="The language of `text`.")


class SlotOut(Shown):
    """A free time."""

    starts_at: Instant
    ends_at: Instant


class SlotsOut(Shown):
    """Free times, in order, and the same as text to paste into a message."""

    items: Annotated[list[SlotOut], Field(max_length=10)]
    minutes: int = Field(ge=5, le=240)
    time_zone: str = Field(max_length=64, description="The user's.")
    contact_time_zone: str | None = Field(
        max_length=64, description="The contact's, if it is known."
    )
    text: str = Field(max_length=5000)
