"""What happened with each made-up person, as the steps that a user would have taken.

A step is one call of a service at one moment, so stages, events, words and follow-ups come out as
in real use. The files in `samples/` say what happened; their fields are explained where they are
read.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from seventeen.core.words import fold
from seventeen.models import FollowUp
from seventeen.rules.words import FollowUpKind, FollowUpStatus
from seventeen.schemas.contacts import ContactIn, ResearchIn
from seventeen.schemas.follow_ups import CompleteIn
from seventeen.schemas.outreach import AnswerIn, OutreachIn, SendIn
from seventeen.services import follow_up_steps, outreach
from seventeen.services.contacts import CONTACT, RESEARCH
from seventeen.services.outreach import OUTREACH
from seventeen.services.sample_days import Days
from seventeen.services.things import Preconditions, create, patch

Act = Callable[[Session, str], None]
Person = Mapping[str, Any]

DAYS_BEFORE_ASKING = 3
SHORT_CHANNELS = {"linkedin_note", "text", "in_person"}


@dataclass(slots=True)
class Script:
    """Steps in the making, and the ids of what earlier steps have made."""

    days: Days
    asks: Mapping[str, Any]
    bank: list[str]
    organizations: dict[str, str] = field(default_factory=dict)
    ids: dict[tuple[str, str], str] = field(default_factory=dict)
    steps: list[tuple[datetime, Act]] = field(default_factory=list)

    def at(self, moment: datetime, act: Act) -> None:
        """Let this happen at that moment."""
        self.steps.append((moment, act))

    def in_order(self) -> list[tuple[datetime, Act]]:
        """The steps by their time; those of one moment in the order in which they were told."""
        return sorted(self.steps, key=lambda step: step[0])


def tell(script: Script, person: Person, place: int) -> None:
    """Add what happened with a person, up to a talk; `place` varies hours and wording."""
    ask = person.get("ask")
    asked_on = -1 if ask is None else ask.get("on", -1)
    added = script.days.moment(person.get("added", asked_on - DAYS_BEFORE_ASKING), 8.5)
    script.at(added, partial(add_contact, script, person, place))
    for number, found in enumerate(person.get("research", ()), start=1):
        script.at(
            added + timedelta(minutes=10 * number),
            partial(add_research, script, person, found),
        )
    if "draft" in person:
        tell_draft(script, person, person["draft"], place, script.days.moment(person["draft"], 11))
    if ask is not None:
        tell_ask(script, person, ask, place)
    if "archived" in person:
        script.at(
            script.days.moment(person["archived"], 17),
            lambda session, owner: patch(
                session,
                owner,
                CONTACT,
                script.ids[person["name"], "contact"],
                {"archived": True},
                Preconditions(),
            ),
        )


def add_contact(script: Script, person: Person, place: int, session: Session, owner: str) -> None:
    """`introduced_by` names another person, `organization` one of the made-up ones."""
    name: str = person["name"]
    given, _, family = name.partition(" ")
    plain = fold(name).replace("ɛ", "e").encode("ascii", "ignore").decode()
    domain = script.asks["domains"][person["organization"]]
    introduced_by = person.get("introduced_by")
    phones = [{"value": f"+1 555 01{place:02d}", "label": "work"}] if place % 3 == 0 else []
    script.ids[name, "contact"] = create(
        session,
        owner,
        CONTACT,
        ContactIn.model_validate(
            {
                "name": name,
                "given_name": given,
                "family_name": family,
                "organization_id": script.organizations[person["organization"]],
                "introduced_by_id": introduced_by and script.ids[introduced_by, "contact"],
                "emails": [{"value": f"{plain.replace(' ', '.')}@{domain}", "label": "work"}],
                "phones": phones,
                "links": [
                    {
                        "value": f"https://profiles.example/{plain.replace(' ', '-')}",
                        "label": "profile",
                    }
                ],
                **{
                    field: person[field]
                    for field in (
                        "title",
                        "location",
                        "time_zone",
                        "interest",
                        "common_ground",
                        "mutual_contacts",
                        "tags",
                        "about",
                        "cadence_days",
                    )
                    if field in person
                },
            }
        ),
    )


def add_research(
    script: Script, person: Person, found: Mapping[str, str], session: Session, owner: str
) -> None:
    """One fact with its source."""
    contact_id = script.ids[person["name"], "contact"]
    create(session, owner, RESEARCH, ResearchIn.model_validate(found), parent_id=contact_id)


def tell_draft(
    script: Script, person: Person, ask: Mapping[str, Any], place: int, at: datetime
) -> None:
    """A message that was written: `why` is its own opening, the rest is one of a few ways."""

    def write(session: Session, owner: str) -> None:
        script.ids[person["name"], "outreach"] = create(
            session,
            owner,
            OUTREACH,
            OutreachIn.model_validate(
                {
                    "contact_id": script.ids[person["name"], "contact"],
                    "channel": ask.get("channel", "email"),
                    "subject": ask.get("subject"),
                    "body": message(script.asks, person, ask, place),
                }
            ),
        )

    script.at(at, write)


def message(
    asks: Mapping[str, Any], person: Person, ask: Mapping[str, Any], place: int, minutes: int = 17
) -> str:
    """The whole text of an ask."""
    if ask.get("channel") in SHORT_CHANNELS:
        return f"{ask['why']} {asks['short'].format(minutes=minutes)}"
    written = asks["written"][place % len(asks["written"])].strip().format(minutes=minutes)
    given = person["name"].partition(" ")[0]
    return f"Dear {given},\n\n{ask['why']}\n\n{written}\n\nAll the best,\nSam Example"


def tell_ask(script: Script, person: Person, ask: Mapping[str, Any], place: int) -> None:
    """An ask that was sent, and what came of it.

    Any of `nudged`, `answer`, `replied`, `swept` (nobody answered in time) and `given_up`.
    """
    days, name = script.days, person["name"]
    sent = days.moment(ask, 9 + place % 3 + place % 4 / 4)
    tell_draft(script, person, ask, place, sent - timedelta(minutes=20))
    script.at(
        sent,
        lambda session, owner: outreach.send(
            session, owner, script.ids[name, "outreach"], SendIn()
        ),
    )
    if "nudged" in person:
        tell_done(script, person, FollowUpKind.NUDGE, person["nudged"], 9.5)
    if "answer" in person:
        tell_answer(script, person, place)
    if "replied" in person:
        tell_done(script, person, FollowUpKind.REPLY_TO_NO, person["replied"], 17)
    if "swept" in person:
        script.at(
            days.moment(person["swept"], 18),
            lambda session, owner: discard(outreach.sweep(session, owner)),
        )
    if "given_up" in person:
        script.at(
            days.moment(person["given_up"], 12),
            lambda session, owner: outreach.close(session, owner, script.ids[name, "outreach"]),
        )


def discard(_result: object) -> None:
    """Steps have no result."""


def tell_answer(script: Script, person: Person, place: int) -> None:
    """What they said; `ask_again` is the working day for which they put it off."""
    said, days = person["answer"], script.days
    again = days.day(said["ask_again"]).isoformat() if "ask_again" in said else None
    body = AnswerIn.model_validate(
        {"answer": said["said"], "text": said["text"], "ask_again_on": again}
    )
    script.at(
        days.moment(said, 13 + place % 3),
        lambda session, owner: outreach.answer(
            session, owner, script.ids[person["name"], "outreach"], body
        ),
    )


def tell_done(
    script: Script, person: Person, kind: FollowUpKind, done: Mapping[str, Any], hour: float
) -> None:
    """The next pending follow-up of a kind was done, by e-mail, with this `text`."""
    body = CompleteIn(channel="email", body=done.get("text"))

    def complete(session: Session, owner: str) -> None:
        contact_id = script.ids[person["name"], "contact"]
        follow_up_steps.complete(session, owner, pending(session, owner, contact_id, kind), body)

    script.at(script.days.moment(done, hour), complete)


def pending(session: Session, owner: str, contact_id: str, kind: FollowUpKind) -> str:
    """The id of the contact's next pending follow-up of a kind."""
    found: str = session.execute(
        select(FollowUp.id)
        .where(
            FollowUp.owner_id == owner,
            FollowUp.contact_id == contact_id,
            FollowUp.kind == kind,
            FollowUp.status == FollowUpStatus.PENDING,
        )
        .order_by(FollowUp.due_at)
        .limit(1)
    ).scalar_one()
    return found
