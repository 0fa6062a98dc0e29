"""The words of the domain: the only values that its fields may hold."""

from enum import StrEnum


class OutreachStatus(StrEnum):
    """Where one ask for a conversation stands."""

    DRAFT = "draft"
    SENT = "sent"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    UNANSWERED = "unanswered"


class OutreachStep(StrEnum):
    """What can happen to an outreach; `unanswered` is the sweep's, the rest are the user's."""

    SEND = "send"
    UNSEND = "unsend"
    ANSWER = "answer"
    CLOSE = "close"
    REOPEN = "reopen"
    UNANSWERED = "unanswered"


class Answer(StrEnum):
    """What the contact said to an ask."""

    ACCEPTED = "accepted"
    DECLINED = "declined"
    LATER = "later"


class Channel(StrEnum):
    """How an outreach or another message reaches the contact."""

    EMAIL = "email"
    LINKEDIN_NOTE = "linkedin_note"
    LINKEDIN_MESSAGE = "linkedin_message"
    TEXT = "text"
    PHONE = "phone"
    IN_PERSON = "in_person"
    OTHER = "other"


class Medium(StrEnum):
    """How an interview is held."""

    PHONE = "phone"
    VIDEO = "video"
    COFFEE = "coffee"
    IN_PERSON = "in_person"


class InterviewStatus(StrEnum):
    """Where a conversation stands, from agreed to held."""

    SCHEDULED = "scheduled"
    UNDER_WAY = "under_way"
    HELD = "held"
    CANCELLED = "cancelled"
    MISSED = "missed"


class InterviewStep(StrEnum):
    """What can happen to an interview."""

    START = "start"
    FINISH = "finish"
    RESCHEDULE = "reschedule"
    CANCEL = "cancel"
    MISS = "miss"
    WRAP_UP = "wrap-up"
    REOPEN = "reopen"


class NoteMark(StrEnum):
    """What a note may become: the kinds of insight, a promise, a referral."""

    PAIN_POINT = "pain_point"
    IDEAL_CANDIDATE = "ideal_candidate"
    ROLE_VALUE = "role_value"
    CULTURE = "culture"
    PROCESS = "process"
    MARKET = "market"
    ADVICE = "advice"
    MY_PROMISE = "my_promise"
    THEIR_PROMISE = "their_promise"
    REFERRAL = "referral"


class FollowUpKind(StrEnum):
    """What is owed. An ask-again after the answer `later` is a `nudge` due on the day named."""

    NUDGE = "nudge"
    REPLY_TO_NO = "reply_to_no"
    SEND_QUESTIONS = "send_questions"
    THANK_YOU = "thank_you"
    PROMISE = "promise"
    CHECK_IN = "check_in"
    ON_THE_MARKET = "on_the_market"
    CUSTOM = "custom"


class FollowUpStatus(StrEnum):
    """Whether a follow-up is still owed, and who ended it."""

    PENDING = "pending"
    DONE = "done"
    SKIPPED = "skipped"
    CLOSED = "closed"


class FollowUpStep(StrEnum):
    """What can happen to a follow-up; `close` is the system's, the rest are the user's."""

    COMPLETE = "complete"
    SKIP = "skip"
    SNOOZE = "snooze"
    REOPEN = "reopen"
    CLOSE = "close"


class ClosedReason(StrEnum):
    """Why the system closed a follow-up that the user had neither done nor skipped."""

    ANSWERED = "answered"
    ANSWER_CORRECTED = "answer_corrected"
    GIVEN_UP = "given_up"
    RESCHEDULED = "rescheduled"
    CALLED_OFF = "called_off"
    INTERVIEW_HELD = "interview_held"
    IN_TOUCH_OTHERWISE = "in_touch_otherwise"
    LEFT_THE_MARKET = "left_the_market"
    PROMISE_CHANGED = "promise_changed"
    NOT_DONE_AFTER_ALL = "not_done_after_all"
    NOT_SENT_AFTER_ALL = "not_sent_after_all"
    NOT_ANSWERED_AFTER_ALL = "not_answered_after_all"
    NOT_HELD_AFTER_ALL = "not_held_after_all"


class AgendaKind(StrEnum):
    """What the user can do next; a follow-up has the same word here as there."""

    HOLD_INTERVIEW = "hold_interview"
    WRAP_UP = "wrap_up"
    THANK_YOU = "thank_you"
    PROMISE = "promise"
    REPLY_TO_NO = "reply_to_no"
    NUDGE = "nudge"
    SEND_QUESTIONS = "send_questions"
    CHECK_IN = "check_in"
    ON_THE_MARKET = "on_the_market"
    CUSTOM = "custom"
    PREPARE = "prepare"
    OFFER_NEW_TIME = "offer_new_time"
    AGREE_TIME = "agree_time"
    FINISH_DRAFT = "finish_draft"
    TRY_OTHER_CHANNEL = "try_other_channel"
    FIRST_MESSAGE = "first_message"


class ContactStage(StrEnum):
    """How far the user has come with a contact; derived, see `stage`."""

    IDENTIFIED = "identified"
    CONTACTED = "contacted"
    IN_CONVERSATION = "in_conversation"
    SCHEDULED = "scheduled"
    INTERVIEWED = "interviewed"
    IN_TOUCH = "in_touch"
    DECLINED = "declined"
    UNANSWERED = "unanswered"
    ARCHIVED = "archived"


class Phase(StrEnum):
    """Where the user stands in their search."""

    EXPLORING = "exploring"
    PREPARING = "preparing"
    ON_THE_MARKET = "on_the_market"


class InterestKind(StrEnum):
    """Why this contact."""

    ORGANIZATION = "organization"
    TECHNOLOGY = "technology"
    WORK = "work"
    INDUSTRY = "industry"
    ROLE = "role"


class ResearchTopic(StrEnum):
    """What a found fact is about."""

    PERSON = "person"
    JOB = "job"
    INDUSTRY = "industry"
    PROJECTS = "projects"
    PATH = "path"
    ORGANIZATION = "organization"


class InsightKind(StrEnum):
    """What the user learned that will matter later."""

    PAIN_POINT = "pain_point"
    IDEAL_CANDIDATE = "ideal_candidate"
    ROLE_VALUE = "role_value"
    CULTURE = "culture"
    PROCESS = "process"
    MARKET = "market"
    ADVICE = "advice"


class OpportunityStage(StrEnum):
    """How far an opening has been followed."""

    SPOTTED = "spotted"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    OFFER = "offer"
    CLOSED = "closed"


class ReferralKind(StrEnum):
    """What a contact pointed to."""

    PERSON = "person"
    OPENING = "opening"


class ReferralStatus(StrEnum):
    """What became of a referral."""

    OPEN = "open"
    TAKEN_UP = "taken_up"
    DROPPED = "dropped"


class ReferralStep(StrEnum):
    """What can happen to a referral."""

    TAKE_UP = "take-up"
    DROP = "drop"
    REOPEN = "reopen"


class TouchKind(StrEnum):
    """How the two were in contact outside of the rest."""

    MET = "met"
    CALLED = "called"
    THEY_WROTE = "they_wrote"
    OTHER = "other"


class Party(StrEnum):
    """Who did it: the user or the contact."""

    ME = "me"
    THEM = "them"
