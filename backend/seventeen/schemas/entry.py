"""The entry page of the API, and the pages about problems."""

from typing import Literal

from pydantic import Field

from seventeen.schemas.base import Shown


class Limits(Shown):
    """What this installation allows."""

    json_bytes: int = Field(ge=0, le=2**53, description="Largest JSON body.")
    import_bytes: int = Field(ge=0, le=2**53, description="Largest file to import.")
    attachment_bytes: int = Field(ge=0, le=2**53, description="Largest photo to attach.")
    attachments: int = Field(ge=1, le=10000, description="Most photos of an interview.")
    questions: int = Field(ge=1, le=10000, description="Most questions of an interview.")
    page: int = Field(ge=1, le=1000, description="Most items of a page.")
    agenda: int = Field(ge=1, le=10000, description="Entries that the agenda ends after.")
    batch: int = Field(ge=1, le=10000, description="Most contacts of a batch.")
    requests: int = Field(ge=1, le=10**6, description="Requests per session or token...")
    requests_seconds: int = Field(ge=1, le=3600, description="...in so many seconds.")
    bin_days: int = Field(ge=1, le=365, description="Days that the bin keeps things.")
    changes_days: int = Field(ge=1, le=3650, description="Days that the change feed reaches back.")
    idempotency_hours: int = Field(ge=1, le=240, description="Hours that answers are replayed.")


class EntryOut(Shown):
    """What this installation is."""

    name: str = Field(max_length=50)
    version: str = Field(max_length=50)
    contract: str = Field(max_length=200, description="Where the contract is.")
    registration_open: bool = Field(description="Whether somebody may register now.")
    signed_in: bool = Field(description="Whether this request came with a good session or token.")
    guest: bool = Field(description="Whether one may look around without an account.")
    limits: Limits


class ProblemPage(Shown):
    """What a kind of problem means."""

    code: str = Field(max_length=50)
    status: int = Field(ge=400, le=599)
    title: str = Field(max_length=200)
    meaning: str = Field(max_length=1000)


class HealthOut(Shown):
    """That all is well; otherwise there is no answer, or a problem."""

    status: Literal["ok"]
