"""What came of the talks with the made-up people: learned, named, opened up, touched upon."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy.orm import Session

from seventeen.models import Referral
from seventeen.schemas.insights import InsightIn
from seventeen.schemas.interviews import WrapUpIn
from seventeen.schemas.opportunities import MoveIn
from seventeen.schemas.referrals import ReferralIn, TakeUpIn
from seventeen.schemas.touches import TouchIn
from seventeen.services import interview_steps, opportunities, referrals
from seventeen.services.insights import INSIGHT
from seventeen.services.ownership import owned
from seventeen.services.referrals import REFERRAL
from seventeen.services.sample_people import Person, Script
from seventeen.services.things import create
from seventeen.services.touches import TOUCH

WRAPPED_UP_AFTER = timedelta(minutes=25)


def tell_results(script: Script, person: Person, ended: datetime) -> None:
    """Wrap the talk up: what was `learned` in it, and who or what was `named`.

    What was named may be `taken_up` later, an opening then be `moved` on to a stage. Besides there
    may have been `touches` with the person.
    """
    wrapped = ended + WRAPPED_UP_AFTER
    if wrapped >= script.days.now:
        return
    talk, name = person["talk"], person["name"]
    for learned in talk.get("learned", ()):
        script.at(wrapped, partial(_learn, script, name, learned))
    for named in talk.get("named", ()):
        script.at(wrapped, partial(_refer, script, name, named))
        if "taken_up" in named:
            at = script.days.moment(named["taken_up"], 10)
            script.at(at, partial(_take_up, script, named))
    script.at(
        wrapped,
        lambda session, owner: interview_steps.wrap_up(
            session, owner, script.ids[name, "interview"], WrapUpIn()
        ),
    )
    for touch in person.get("touches", ()):
        script.at(script.days.moment(touch, 19), partial(_touch, script, name, touch))


def _learn(
    script: Script, name: str, learned: Mapping[str, Any], session: Session, owner: str
) -> None:
    body = {**learned, "interview_id": script.ids[name, "interview"]}
    create(session, owner, INSIGHT, InsightIn.model_validate(body))


def _refer(
    script: Script, name: str, named: Mapping[str, Any], session: Session, owner: str
) -> None:
    body = {
        "kind": named["kind"],
        "name": named["name"],
        "organization_name": named.get("organization"),
        "detail": named.get("detail"),
        "contact_id": script.ids[name, "contact"],
        "interview_id": script.ids[name, "interview"],
    }
    referral = create(session, owner, REFERRAL, ReferralIn.model_validate(body))
    script.ids[named["name"], "referral"] = referral


def _take_up(script: Script, named: Mapping[str, Any], session: Session, owner: str) -> None:
    """A person is one of the others; an opening becomes an opportunity of its own."""
    referral_id = script.ids[named["name"], "referral"]
    contact_id = script.ids[named["name"], "contact"] if named["kind"] == "person" else None
    referrals.take_up(session, owner, referral_id, TakeUpIn(contact_id=contact_id))
    led_to = owned(session, owner, Referral, referral_id).led_to_opportunity_id
    if led_to is not None and "moved" in named:
        opportunities.move(session, owner, led_to, MoveIn(stage=named["moved"]))


def _touch(
    script: Script, name: str, touch: Mapping[str, Any], session: Session, owner: str
) -> None:
    body = TouchIn(
        contact_id=script.ids[name, "contact"], kind=touch["kind"], text=touch.get("text")
    )
    create(session, owner, TOUCH, body)
