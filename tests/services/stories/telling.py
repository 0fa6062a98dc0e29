"""How a story is told: through the public API, with a plain model beside it."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine

from seventeen.rules.calendar import WorkingHours
from seventeen.rules.outreach import wait_until
from seventeen.schemas.accounts import TokenIn
from seventeen.services.accounts import make_user
from seventeen.services.credentials import make_token
from tests.support.api import BASE, User
from tests.support.copies import Copy
from tests.support.installed import Installed
from tests.support.pipeline import (
    Pipeline,
    Thing,
)

ZONE = "Europe/Berlin"
HOURS = WorkingHours()
NUDGE_DAYS = 7

some = st.integers(0, 10**6)
"""Which of the things there are; a step of nothing is none."""

Planned = Counter[tuple[str, frozenset[str]]]


class Visitor(User):
    """A user with a token, made without the work of a password."""

    def __init__(self, place: Installed) -> None:
        self._client = place.client
        scopes = TokenIn(name="All", scopes=["read", "write", "off_the_record"])

        def sign_up(session: Any) -> tuple[str, str]:
            owner = make_user(session, email=None, name="", time_zone=ZONE, password_hash=None)
            return owner, make_token(session, owner, scopes)[1]

        self.id, secret = place.app.installation.db.write_now(sign_up)
        self._headers = {"Authorization": f"Bearer {secret}"}

    def request(self, method: str, path: str, **options: Any) -> Any:
        path = path if path.startswith(BASE) else BASE + path
        return self._client.request(method, path, headers=self._headers, **options)


class Telling(RuleBasedStateMachine):
    """One user, and how their story is told. `place` is set by the test that runs it."""

    place: Installed

    def __init__(self) -> None:
        super().__init__()
        self.user = Visitor(self.place)
        self.clock = self.place.clock
        self.model = Pipeline()
        self.copy = Copy()
        self.on_the_market = False

    def pick(self, number: int, *kinds: str) -> Thing | None:
        found = self.model.alive(*kinds)
        return found[number % len(found)] if found else None

    def send(self, method: str, path: str, **body: Any) -> Any:
        """Send a request that has to succeed."""
        return self.attempt(method, path, body, allowed=True)

    def attempt(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        allowed: bool,
        refusals: tuple[int, ...] = (409,),
    ) -> Any:
        """Send a request that has to succeed, or else to be refused."""
        options = {"json": body or {}} if body or method == "POST" else {}
        answer = self.user.request(method, path, **options)
        if not allowed:
            assert answer.status_code in refusals, (path, answer.status_code, answer.text)
            assert answer.status_code != 409 or "state" in answer.json()
            return None
        assert answer.is_success, (method, path, answer.status_code, answer.text)
        return answer.json() if answer.content else None

    def planned(self, expected: Planned | None = None) -> list[Thing]:
        """The follow-ups that are new are the ones expected; the others are as the model says.

        Returns the new ones.
        """
        listed = {one["id"]: one for one in self.owed()}
        known = {one.id: one for one in self.model.alive("follow_up")}
        new: Planned = Counter()
        made: list[Thing] = []
        for key, one in listed.items():
            if key in known:
                assert one["status"] == known[key].status, one
                continue
            parents = {
                one[name]
                for name in ("contact_id", "outreach_id", "interview_id", "promise_id")
                if one[name]
            }
            assert one["status"] == "pending"
            promises = {other.id for other in self.model if other.kind == "promise"}
            new[one["kind"], frozenset(parents - promises)] += 1
            thing = Thing("follow_up", key, f"/follow-ups/{key}", parents, status="pending")
            thing.what = one["kind"]
            thing.words = {word for word in self.model.words if word in one["body"]}
            made.append(self.model.add(thing))
        assert new == (expected or Counter())
        assert known.keys() <= listed.keys()
        now = self.clock.now()
        self.model.keep_waiting(wait_until(now, NUDGE_DAYS, ZONE, HOURS))
        self.copy.follow(self.user)
        return made

    def owed(self) -> list[dict[str, Any]]:
        """All follow-ups, whatever became of them."""
        return self.user.items("/follow-ups", limit="200")

    def plan(self, *kinds: str, of: Thing, contact: str | None = None) -> Planned:
        """So many follow-ups of this outreach or interview."""
        contact = contact or self.contact_of(of)
        return Counter((kind, frozenset({contact, of.id})) for kind in kinds)

    def contact_of(self, thing: Thing) -> str:
        contacts = {one.id for one in self.model if one.kind == "contact"}
        [contact] = thing.parents & contacts
        return contact

    def when(self, hours: int) -> datetime:
        return self.clock.now() + timedelta(hours=hours)
