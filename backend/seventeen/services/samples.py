"""A guest with a made-up network of people at every stage, dated back from this moment."""

import tomllib
from collections.abc import Mapping
from typing import Any

from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.resources import PACKAGE
from seventeen.core.zone import machine_zone
from seventeen.schemas.organizations import OrganizationIn
from seventeen.schemas.questions import QuestionIn
from seventeen.services.accounts import make_user, patch_me
from seventeen.services.organizations import ORGANIZATION
from seventeen.services.questions import QUESTION
from seventeen.services.sample_days import Days
from seventeen.services.sample_people import Script, tell
from seventeen.services.sample_talks import tell_talk
from seventeen.services.things import Preconditions, create

FOLDER = PACKAGE / "samples"
PEOPLE = ("met", "agreed", "asked", "identified")
FIRST_DAY = -125
"""The working day, counted from today, on which the made-up history begins."""


def make_guest(session: Session, zone: str | None = None) -> str:
    """A guest and their network; returns the owner id.

    Guests have no address and no password and never count as an account. They look around on the
    machine that serves them, so its time zone is theirs unless another is given.
    """
    me = _read("me")
    zone = zone or machine_zone()
    owner = make_user(
        session, email=None, name=me["name"], time_zone=zone, password_hash=None, guest=True
    )
    about_me = {name: me[name] for name in ("phase", "goal", "pitch", "targets")}
    patch_me(session, owner, about_me, Preconditions())
    replay(session, owner, script_of(Days(now(session), zone), me))
    return owner


def script_of(days: Days, me: Mapping[str, Any]) -> Script:
    """Everything that happened."""
    organizations = _read("organizations")["organization"]
    domains = {one["name"]: one.pop("domain") for one in organizations}
    questions = me["questions"]
    script = Script(
        days,
        {**me["asks"], "domains": domains},
        [question["text"] for question in questions],
    )
    start = days.moment(FIRST_DAY, 8)

    def begin(session: Session, owner: str) -> None:
        for one in organizations:
            body = OrganizationIn.model_validate(
                {**one, "links": [{"value": f"https://{domains[one['name']]}", "label": "site"}]}
            )
            script.organizations[one["name"]] = create(session, owner, ORGANIZATION, body)
        for question in questions:
            create(session, owner, QUESTION, QuestionIn.model_validate(question))

    script.at(start, begin)
    people = [person for name in PEOPLE for person in _read(name)["person"]]
    for place, person in enumerate(people):
        tell(script, person, place)
        if "talk" in person:
            tell_talk(script, person)
    return script


def replay(session: Session, owner: str, script: Script) -> None:
    """Take the steps in order, each at its own moment.

    Services ask the session for the time (`core.db.now`), which holds still for a unit of work.
    Setting it from step to step lets the same services write a past that real use would have
    written, without knowing that they do. Afterwards the session is back in the present.
    """
    present = now(session)
    try:
        for moment, act in script.in_order():
            session.info["now"] = moment
            act(session, owner)
    finally:
        session.info["now"] = present


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))
