"""Figures about what the user did."""

from pydantic import Field

from seventeen.schemas.base import Shown


class ThankYousOut(Shown):
    """Talks and their thank-yous; one that still can be thanked for in time is not counted."""

    held: int = Field(ge=0, le=2**53)
    thanked: int = Field(ge=0, le=2**53)
    thanked_within_24_h: int = Field(ge=0, le=2**53)
