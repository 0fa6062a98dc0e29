"""All tables. A new noun adds a line here."""

from seventeen.models.attachment import Attachment
from seventeen.models.contact import Contact, ContactKey, ContactTag, Research
from seventeen.models.event import Event
from seventeen.models.follow_up import FollowUp
from seventeen.models.imports import Import, ImportPart, ImportRow
from seventeen.models.interview import Interview, InterviewQuestion, Note, Promise
from seventeen.models.organization import Organization
from seventeen.models.outreach import Outreach
from seventeen.models.question import Question
from seventeen.models.search import SearchWord
from seventeen.models.user import Attempt, Credential, Login, Secret, StoredAnswer, User

__all__ = [
    "Attachment",
    "Attempt",
    "Contact",
    "ContactKey",
    "ContactTag",
    "Credential",
    "Event",
    "FollowUp",
    "Import",
    "ImportPart",
    "ImportRow",
    "Interview",
    "InterviewQuestion",
    "Login",
    "Note",
    "Organization",
    "Outreach",
    "Promise",
    "Question",
    "Research",
    "SearchWord",
    "Secret",
    "StoredAnswer",
    "User",
]
