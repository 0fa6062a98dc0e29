"""The talks with the made-up people: agreed, prepared, held, and what was owed afterwards."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from seventeen.rules.words import FollowUpKind
from seventeen.schemas.interviews import (
    CancelIn,
    FinishIn,
    InterviewIn,
    InterviewQuestionIn,
    MissIn,
    NoteIn,
    RescheduleIn,
    StartIn,
)
from seventeen.services import follow_up_steps, interview_steps
from seventeen.services.interview_lists import NOTE, QUESTION_IN_LIST
from seventeen.services.interviews import INTERVIEW
from seventeen.services.sample_people import Person, Script, pending, tell_done
from seventeen.services.sample_results import tell_results
from seventeen.services.things import create

EVENING = 18.5


def tell_talk(script: Script, person: Person) -> None:
    """Add the talk of a person: `agreed` when, with questions of the `bank` and of its own.

    Then one of `cancelled`, `missed`, `moved` or `open` (its time came or will come, and nothing
    more is known); else it was held if its time has passed.
    """
    talk, days = person["talk"], script.days
    agreed, starts_at = days.moment(talk["agreed"], 16), days.moment(talk, 12)
    script.at(agreed, partial(_schedule, script, person, starts_at))
    script.at(agreed + timedelta(hours=1), partial(_add_questions, script, person))
    name = person["name"]
    if "questions_sent" in talk:
        tell_done(script, person, FollowUpKind.SEND_QUESTIONS, talk["questions_sent"], 9.5)
    if "cancelled" in talk:
        cancelled = talk["cancelled"]
        called_off = CancelIn(by=cancelled["by"], reason=cancelled["reason"])
        script.at(
            days.moment(cancelled, 12),
            lambda session, owner: interview_steps.cancel(
                session, owner, script.ids[name, "interview"], called_off
            ),
        )
    elif "missed" in talk:
        by = MissIn(by=talk["missed"]["by"])
        script.at(
            days.moment(talk["missed"], 12),
            lambda session, owner: interview_steps.miss(
                session, owner, script.ids[name, "interview"], by
            ),
        )
    elif "moved" in talk:
        to = RescheduleIn(starts_at=days.moment({"on": talk["moved"]["to"]}, talk["hour"]))
        script.at(
            days.moment({"on": talk["moved"]["on"]}, 12),
            lambda session, owner: interview_steps.reschedule(
                session, owner, script.ids[name, "interview"], to
            ),
        )
    elif starts_at < days.now and not talk.get("open"):
        _tell_held(script, person, starts_at)


def _schedule(
    script: Script, person: Person, starts_at: datetime, session: Session, owner: str
) -> None:
    talk, name = person["talk"], person["name"]
    body = InterviewIn(
        contact_id=script.ids[name, "contact"],
        outreach_id=script.ids[name, "outreach"],
        starts_at=starts_at,
        medium=talk["medium"],
        place=talk.get("place"),
    )
    script.ids[name, "interview"] = create(session, owner, INTERVIEW, body)


def _add_questions(script: Script, person: Person, session: Session, owner: str) -> None:
    talk = person["talk"]
    texts = [script.bank[number - 1] for number in talk.get("bank", ())]
    for text in (*texts, *talk.get("questions", ())):
        create(
            session,
            owner,
            QUESTION_IN_LIST,
            InterviewQuestionIn(text=text),
            parent_id=script.ids[person["name"], "interview"],
        )


def _tell_held(script: Script, person: Person, starts_at: datetime) -> None:
    """It `took` so many minutes and has `notes`, some of them `off_the_record`, and `promises`.

    Afterwards any of `thanked`, `skipped` (a follow-up of that kind) and `check_ins`.
    """
    talk, name = person["talk"], person["name"]
    started = starts_at + timedelta(minutes=1)
    script.at(
        started,
        lambda session, owner: interview_steps.start(
            session, owner, script.ids[name, "interview"], StartIn()
        ),
    )
    notes = [(text, False) for text in talk["notes"]]
    notes += [(text, True) for text in talk.get("off_the_record", ())]
    for number, (text, off) in enumerate(notes, start=1):
        script.at(
            started + timedelta(minutes=2 * number),
            partial(_add_note, script, name, NoteIn(text=text, off_the_record=off)),
        )
    ended = started + timedelta(minutes=talk["took"])
    script.at(ended, partial(_finish, script, person))
    tell_results(script, person, ended)
    for promise in talk.get("promises", ()):
        if "kept" in promise:
            tell_done(script, person, FollowUpKind.PROMISE, promise["kept"], EVENING)
    if "thanked" in person:
        tell_done(script, person, FollowUpKind.THANK_YOU, person["thanked"], EVENING)
    if "skipped" in person:
        script.at(
            script.days.moment(person["skipped"], EVENING),
            partial(_skip, script, name, FollowUpKind(person["skipped"]["kind"])),
        )
    for check_in in person.get("check_ins", ()):
        tell_done(script, person, FollowUpKind.CHECK_IN, check_in, 9.75)


def _add_note(script: Script, name: str, note: NoteIn, session: Session, owner: str) -> None:
    create(session, owner, NOTE, note, parent_id=script.ids[name, "interview"])


def _finish(script: Script, person: Person, session: Session, owner: str) -> None:
    talk = person["talk"]
    promises = [_promised(script, promise) for promise in talk.get("promises", ())]
    body = FinishIn.model_validate(
        {
            "referral_question_asked": talk["referral"],
            "extended_at_their_request": talk.get("insisted", False),
            "promises": promises,
        }
    )
    interview_steps.finish(session, owner, script.ids[person["name"], "interview"], body)


def _promised(script: Script, promise: Mapping[str, Any]) -> dict[str, Any]:
    due_at = script.days.moment({"on": promise["on"]}, 18) if "on" in promise else None
    return {"by": promise["by"], "text": promise["text"], "due_at": due_at}


def _skip(script: Script, name: str, kind: FollowUpKind, session: Session, owner: str) -> None:
    contact_id = script.ids[name, "contact"]
    follow_up_steps.skip(session, owner, pending(session, owner, contact_id, kind))
