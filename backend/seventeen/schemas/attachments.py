"""Photos of the handwritten page."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Body, Id, Thing, patch_of
from seventeen.schemas.lists import ListQuery

LARGEST = 20_000_000


class AttachmentIn(Body):
    """What can be changed about an attachment; the picture itself is sent as a file."""

    off_the_record: bool = Field(default=False, description="Never shown to anybody else.")


AttachmentPatch = patch_of(AttachmentIn)


class AttachmentOut(Thing):
    """A photo; its picture is at `/content`."""

    interview_id: Id
    media_type: Literal["image/jpeg"]
    size_bytes: int = Field(ge=1, le=2**31 - 1)
    width: int = Field(ge=1, le=10_000)
    height: int = Field(ge=1, le=10_000)
    off_the_record: bool


class AttachmentQuery(ListQuery):
    """How attachments are listed."""

    sort: Literal["created_at", "-created_at"] | None = Field(
        None, description="Default: `created_at`."
    )
