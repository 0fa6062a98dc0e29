"""All tables. A new noun adds a line here."""

from seventeen.models.attachment import Attachment
from seventeen.models.contact import Contact, ContactKey, ContactTag, Research
from seventeen.models.event import Event
from seventeen.models.follow_up import FollowUp
from seventeen.models.imports import Import, ImportPart, ImportRow
from seventeen.models.insight import Insight
from seventeen.models.interview import Interview, InterviewQuestion, Note
from seventeen.models.opportunity import Opportunity
from seventeen.models.organization import Organization
from seventeen.models.outreach import Outreach
from seventeen.models.promise import Promise
from seventeen.models.question import Question
from seventeen.models.referral import Referral
from seventeen.models.search import SearchWord
from seventeen.models.touch import Touch
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
    "Insight",
    "Interview",
    "InterviewQuestion",
    "Login",
    "Note",
    "Opportunity",
    "Organization",
    "Outreach",
    "Promise",
    "Question",
    "Referral",
    "Research",
    "SearchWord",
    "Secret",
    "StoredAnswer",
    "Touch",
    "User",
]
