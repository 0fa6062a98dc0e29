"""What a review takes and gives."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

Language = Literal["en", "de"]
SummaryCode = Literal["stop", "fix", "consider", "good", "partly", "empty"]


class Kind(StrEnum):
    """What sort of text is reviewed."""

    OUTREACH = "outreach"
    QUESTION = "question"
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"


class Severity(StrEnum):
    """How much a finding matters; `stop` still lets the user go on."""

    STOP = "stop"
    FIX = "fix"
    CONSIDER = "consider"
    PRAISE = "praise"


def _strings(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,) if value.strip() else ()
    if isinstance(value, list | tuple):
        return tuple(item for item in value if isinstance(item, str) and item.strip())
    return ()


def _string(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that went out: to whom, and on which day in words or as a date."""

    text: str
    contact_id: str = ""
    name: str = ""
    on: str = ""
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the user knows about the contact; every part may be missing.

    `sent_before` went to other people, `first_message` to this one.
    """

    name: str | None = None
    title: str | None = None
    organization: str | None = None
    interest: str | None = None
    common_ground: tuple[str, ...] = ()
    mutual_contacts: tuple[str, ...] = ()
    research: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    sender_name: str | None = None
    minutes_asked: int | None = None
    other_interest: tuple[str, ...] = ()
    introduced_by: str | None = None
    progress: tuple[str, ...] = ()
    talk_on: str | None = None
    sent_before: tuple[Sent, ...] = ()
    first_message: Sent | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Facts:
        """Facts from their JSON form; what is missing or of a wrong type is left out.

        The contact stands in `contact` {`name`, `title`, `organization`}; the rest are strings or
        lists of strings, and `minutes_asked` a whole number of minutes.
        """
        inner = data.get("contact")
        contact: Mapping[str, object] = inner if isinstance(inner, Mapping) else {}
        minutes = data.get("minutes_asked")
        whole = isinstance(minutes, int) and not isinstance(minutes, bool)
        return cls(
            name=_string(contact.get("name")),
            title=_string(contact.get("title")),
            organization=_string(contact.get("organization")),
            interest=_string(data.get("interest")),
            common_ground=_strings(data.get("common_ground")),
            mutual_contacts=_strings(data.get("mutual_contacts")),
            research=_strings(data.get("research")),
            notes=_strings(data.get("notes")),
            sender_name=_string(data.get("sender_name")),
            minutes_asked=minutes if whole and isinstance(minutes, int) else None,
            introduced_by=_string(data.get("introduced_by")),
            progress=_strings(data.get("progress")),
            sent_before=tuple(Sent(text) for text in _strings(data.get("sent_before"))),
        )


NO_FACTS = Facts()


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark. `start` and `end` count code points; both 0 means the text as a whole."""

    rule: str
    severity: Severity
    start: int
    end: int
    reason: str
    playbook: str
    replacement: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)

    def as_dict(self) -> dict[str, object]:
        """The finding as plain JSON values."""
        return {
            "rule": self.rule,
            "severity": self.severity.value,
            "start": self.start,
            "end": self.end,
            "reason": self.reason,
            "playbook": self.playbook,
            "replacement": self.replacement,
            "params": dict(self.params),
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """A review in one sentence, its code for other languages, and how many findings there are."""

    text: str
    code: SummaryCode
    counts: Mapping[Severity, int]


@dataclass(frozen=True, slots=True)
class Review:
    """What the coach has to say about one text."""

    signals: dict[str, bool]
    findings: list[Finding]
    summary: Summary
    words: int
    graphemes: int
    reading_seconds: int
    language: Language


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a rule applies, before it has become a finding."""

    rule: str
    start: int = 0
    end: int = 0
    replacement: str | None = None
    params: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Example:
    """A text to show what a rule means: `fires` says whether the rule speaks up."""

    text: str
    fires: bool
    kind: Kind | None = None
    channel: str | None = None
    facts: Facts = NO_FACTS


def fires(
    text: str, *, kind: Kind | None = None, channel: str | None = None, facts: Facts = NO_FACTS
) -> Example:
    """An example that the rule speaks up about."""
    return Example(text, fires=True, kind=kind, channel=channel, facts=facts)


def passes(
    text: str, *, kind: Kind | None = None, channel: str | None = None, facts: Facts = NO_FACTS
) -> Example:
    """An example that the rule has nothing to say to."""
    return Example(text, fires=False, kind=kind, channel=channel, facts=facts)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of the coach, with the examples that are its documentation and its tests."""

    id: str
    kinds: tuple[Kind, ...]
    severity: Severity
    reason: str
    playbook: str
    examples: tuple[Example, ...]


def rule(
    name: str,
    kinds: tuple[Kind, ...],
    severity: Severity,
    reason: str,
    playbook: str,
    *,
    yes: Sequence[str],
    no: Sequence[str],
) -> Rule:
    """A rule with plain texts that it speaks up about (`yes`) and that it lets pass (`no`)."""
    examples = [*map(fires, yes), *map(passes, no)]
    return Rule(name, kinds, severity, reason, playbook, tuple(examples))
