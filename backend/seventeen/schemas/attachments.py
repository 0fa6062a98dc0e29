"""Photos of the handwritten page."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Thing
from seventeen.schemas.lists import ListQuery

LARGEST = 20_000_000


class AttachmentIn(Body):
    """Nothing of an attachment can be changed: it is sent as a file."""


class AttachmentOut(Thing):
    """A photo; its picture is at `/content`."""

    interview_id: Id
    media_type: Literal["image/jpeg"]
    size_bytes: int = Field(ge=1, le=2**31 - 1)
    width: int = Field(ge=1, le=10_000)
    height: int = Field(ge=1, le=10_000)


class AttachmentQuery(ListQuery):
    """How attachments are listed."""

    sort: Literal["created_at", "-created_at"] | None = Field(
        None, description="Default: `created_at`."
    )
