"""The whole pipeline, in any order that Hypothesis can think of, against a plain model.

Every step goes through the public API. The model says whether a step is possible and what follows
from it; at the end everything that the API can say of the same things has to agree.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from seventeen.core.clock import from_text, to_text
from seventeen.rules.calendar import WorkingHours
from seventeen.rules.outreach import wait_until
from seventeen.rules.stage import InterviewFacts, OutreachFacts, contact_stage
from seventeen.rules.words import InterviewStatus, OutreachStatus
from seventeen.schemas.accounts import TokenIn
from seventeen.services.accounts import make_user
from seventeen.services.credentials import make_token
from seventeen.services.sweep import sweep_owner
from tests.support.api import BASE, User
from tests.support.copies import Copy
from tests.support.installed import KINDS, Installed, installed
from tests.support.pipeline import (
    AFTER_REFERRAL_STEP,
    AFTER_STEP,
    ANSWERED_FROM,
    ANSWERS,
    INTERVIEW_STEPS,
    PLANNED_BY,
    REFERRAL_STEPS,
    Before,
    Pipeline,
    Thing,
)

ZONE = "Europe/Berlin"
HOURS = WorkingHours()
NUDGE_DAYS = 7
EXAMPLES = {"sqlite": 80, "postgresql": 15}

CAME_OF_IT = ["insight", "promise", "referral", "opportunity", "touch"]
TOPS = ["contact", "organization", "outreach", "interview", "follow_up", *CAME_OF_IT]
AFTER_A_TALK = ["thank_you", "check_in"]
PARTS = ["research", "interview_question", "note"]

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


class Story(RuleBasedStateMachine):
    """One user's story. `place` is set by the test that runs it."""

    place: Installed

    def __init__(self) -> None:
        super().__init__()
        self.user = Visitor(self.place)
        self.clock = self.place.clock
        self.model = Pipeline()
        self.copy = Copy()
        self.on_the_market = False

    # Helpers

    def pick(self, number: int, *kinds: str) -> Thing | None:
        found = self.model.alive(*kinds)
        return found[number % len(found)] if found else None

    def send(self, method: str, path: str, **body: Any) -> Any:
        """Send a request that has to succeed."""
        return self.send_if(True, method, path, body)  # noqa: FBT003 -- what `if` is about

    def send_if(
        self,
        allowed: bool,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        refusals: tuple[int, ...] = (409,),
    ) -> Any:
        """Send a request that has to succeed or to be refused, as the model says."""
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
        listed = {one["id"]: one for one in self.user.items("/follow-ups", limit="200")}
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

    # People and organizations

    @initialize()
    def begin(self) -> None:
        """Something to do things with from the first step on."""
        self.found_organization()
        for number in range(3):
            self.meet(number, with_organization=number > 0, with_friend=number > 1)
            self.go_on(number, how_far=2 * number + 1, mine=1)

    @rule(number=some, how_far=st.sampled_from([1, 2, 3, 4, 4, 4, 5, 6]), mine=st.integers(0, 2))
    def go_on(self, number: int, how_far: int, mine: int) -> None:
        """Several steps with one contact: the road that most stories take."""

        def last(*kinds: str) -> int:
            return len(self.model.alive(*kinds)) - 1

        if not self.model.alive("contact"):
            return
        self.draft(number)
        if how_far > 1:
            self.send_outreach(last("outreach"))
        if how_far > 2:
            self.answer_outreach(last("outreach"), "accepted", dated=False)
        if how_far > 3:
            self.schedule(number, 10**6, 24 * 5, with_ask=True)
        if how_far > 4:
            self.step_of_talk(last("interview"), "finish", 0, mine)
        if how_far > 5:
            self.step_of_follow_up(last("follow_up"), "complete")

    @rule(number=some, with_organization=st.booleans(), with_friend=st.booleans())
    def meet(self, number: int, with_organization: bool, with_friend: bool) -> None:
        word, title = self.model.word(), self.model.word()
        organization = self.pick(number, "organization") if with_organization else None
        friend = self.pick(number, "contact") if with_friend else None
        made = self.send(
            "POST",
            "/contacts",
            name=word,
            title=title,
            organization_id=organization.id if organization else None,
            introduced_by_id=friend.id if friend else None,
        )
        points = {
            "organization": organization.id if organization else None,
            "introduced_by": friend.id if friend else None,
        }
        path = f"/contacts/{made['id']}"
        self.model.add(Thing("contact", made["id"], path, points=points, words={word, title}))
        self.planned()

    @rule(number=some)
    def rename_contact(self, number: int) -> None:
        if contact := self.pick(number, "contact"):
            name, title = self.model.word(), self.model.word()
            before = self.user.get(contact.path)
            self.send("PATCH", contact.path, name=name, title=title)
            contact.words -= {before["name"], before["title"]}
            contact.words |= {name, title}
            self.planned()

    @rule(number=some, archived=st.booleans())
    def archive(self, number: int, archived: bool) -> None:
        if contact := self.pick(number, "contact"):
            self.send("PATCH", contact.path, archived=archived)
            self.planned()

    @rule()
    def found_organization(self) -> None:
        word = self.model.word()
        made = self.send("POST", "/organizations", name=word)
        path = f"/organizations/{made['id']}"
        self.model.add(Thing("organization", made["id"], path, words={word}))
        self.planned()

    @rule(number=some)
    def rename_organization(self, number: int) -> None:
        if organization := self.pick(number, "organization"):
            word = self.model.word()
            self.send("PATCH", organization.path, name=word)
            organization.words = {word}
            self.planned()

    @rule(number=some, other=some)
    def merge(self, number: int, other: int) -> None:
        into, source = self.pick(number, "contact"), self.pick(other, "contact")
        if into is None or source is None:
            return
        differ = into is not source
        self.send_if(
            differ, "POST", "/contacts/merge", {"into_id": into.id, "from_id": source.id}, (422,)
        )
        if differ:
            self.model.merge(into, source, self.clock.now())
        self.planned()

    @rule(number=some, other=some)
    def merge_organizations(self, number: int, other: int) -> None:
        into, source = self.pick(number, "organization"), self.pick(other, "organization")
        if into is None or source is None:
            return
        differ = into is not source
        body = {"into_id": into.id, "from_id": source.id}
        self.send_if(differ, "POST", "/organizations/merge", body, (422,))
        if differ:
            for one in self.model:
                if one.alive and one.points.get("organization") == source.id:
                    one.points["organization"] = into.id
            self.model.delete(source, self.clock.now())
        self.planned()

    @rule(number=some, other=some)
    def batch(self, number: int, other: int) -> None:
        chosen = {
            one.id for one in (self.pick(number, "contact"), self.pick(other, "contact")) if one
        }
        if chosen:
            answer = self.user.post("/contacts/batch", ids=sorted(chosen), add_tags=["seen"])
            assert [one["status"] for one in answer["items"]] == [200] * len(chosen)
            self.planned()

    # Research, questions, notes

    @rule(number=some)
    def research(self, number: int) -> None:
        if contact := self.pick(number, "contact"):
            word = self.model.word()
            below = f"{contact.path}/research"
            made = self.send("POST", below, topic="person", detail=word)
            path = f"{below}/{made['id']}"
            self.model.add(Thing("research", made["id"], path, {contact.id}, words={word}))
            self.planned()

    @rule(number=some, position=st.none() | st.integers(0, 3))
    def ask_in_talk(self, number: int, position: int | None) -> None:
        if talk := self.pick(number, "interview"):
            word = self.model.word()
            below = f"{talk.path}/questions"
            made = self.send("POST", below, text=word, position=position)
            path = f"{below}/{made['id']}"
            self.model.add(Thing("interview_question", made["id"], path, {talk.id}, words={word}))
            self.planned()

    @rule(number=some, hidden=st.booleans())
    def note(self, number: int, hidden: bool) -> None:
        if talk := self.pick(number, "interview"):
            word = self.model.word()
            below = f"{talk.path}/notes"
            made = self.send("POST", below, text=word, off_the_record=hidden)
            path = f"{below}/{made['id']}"
            self.model.add(Thing("note", made["id"], path, {talk.id}, words={word}))
            self.planned()

    # Outreach

    @rule(number=some)
    def draft(self, number: int) -> None:
        if contact := self.pick(number, "contact"):
            word = self.model.word()
            made = self.send("POST", "/outreach", contact_id=contact.id, subject=word)
            path = f"/outreach/{made['id']}"
            self.model.add(
                Thing("outreach", made["id"], path, {contact.id}, status="draft", words={word})
            )
            self.planned()

    @rule(number=some)
    def send_outreach(self, number: int) -> None:
        if ask := self.pick(number, "outreach"):
            allowed = ask.status == "draft"
            self.send_if(allowed, "POST", f"{ask.path}/send")
            if allowed:
                ask.status = "sent"
            self.planned(self.plan("nudge", of=ask) if allowed else None)

    @rule(number=some)
    def take_back_outreach(self, number: int) -> None:
        if ask := self.pick(number, "outreach"):
            allowed = ask.status == "sent" and not ask.answer and ask.waits_until is None
            self.send_if(allowed, "POST", f"{ask.path}/unsend")
            if allowed:
                ask.status = "draft"
                self.model.close(self.model.pending("nudge", outreach=ask.id))
            self.planned()

    @rule(number=some, answer=st.sampled_from(sorted(ANSWERS)), dated=st.booleans())
    def answer_outreach(self, number: int, answer: str, dated: bool) -> None:
        ask = self.pick(number, "outreach")
        if ask is None:
            return
        allowed = ask.status in ANSWERED_FROM
        body = {"answer": answer}
        if answer == "later" and dated:
            body["ask_again_on"] = str(self.when(24 * 30).date())
        self.send_if(allowed, "POST", f"{ask.path}/answer", body)
        expected: Planned = Counter()
        if allowed:
            nudges = self.model.close(self.model.pending("nudge", outreach=ask.id))
            if ask.answer:
                self.forget_plans(ask)
            else:
                before = Before(str(ask.status), ask.waits_until, closed=nudges)
                ask.before["answer"] = before
            ask.status, ask.answer, ask.waits_until = ANSWERS[answer], answer, None
            if answer == "declined":
                ask.before["answer"].replaced = self.model.make_way(self.contact_of(ask))
                expected = self.plan("reply_to_no", "check_in", of=ask)
            elif answer == "later":
                expected = self.plan("nudge", of=ask)
        self.planned(expected)

    @rule(number=some)
    def give_up(self, number: int) -> None:
        if ask := self.pick(number, "outreach"):
            allowed = ask.status == "sent"
            self.send_if(allowed, "POST", f"{ask.path}/close")
            if allowed:
                self.model.give_up(ask)
            self.planned()

    @rule(number=some)
    def reopen_outreach(self, number: int) -> None:
        ask = self.pick(number, "outreach")
        if ask is None:
            return
        allowed = ask.status == "unanswered" or ask.answer is not None
        self.send_if(allowed, "POST", f"{ask.path}/reopen")
        if allowed:
            gave_up = ask.status == "unanswered"
            before = ask.before["giving up" if gave_up else "answer"]
            if not gave_up:
                self.forget_plans(ask)
                ask.answer = None
            self.model.open_again(before.closed)
            ask.status, ask.waits_until = before.status, None
            if ask.status == "sent" and not self.model.pending("nudge", outreach=ask.id):
                now, waited = self.clock.now(), before.waits_until
                going_on = waited is not None and waited > now
                ask.waits_until = waited if going_on else wait_until(now, NUDGE_DAYS, ZONE, HOURS)
        self.planned()

    def forget_plans(self, ask: Thing) -> None:
        """What an answer had planned goes when it was not that answer; what gave way is back."""
        kinds = PLANNED_BY[str(ask.answer)]
        self.model.close(self.model.pending(*kinds, outreach=ask.id) if kinds else ())
        self.model.open_again(ask.before["answer"].replaced)
        ask.before["answer"].replaced = []

    # Talks

    @rule(number=some, of=some, hours=st.integers(-48, 24 * 20), with_ask=st.booleans())
    def schedule(self, number: int, of: int, hours: int, with_ask: bool) -> None:
        contact = self.pick(number, "contact")
        if contact is None:
            return
        asks = [one for one in self.model.alive("outreach") if contact.id in one.parents]
        ask = asks[of % len(asks)] if asks and with_ask else None
        starts_at, word = self.when(hours), self.model.word()
        made = self.send(
            "POST",
            "/interviews",
            contact_id=contact.id,
            outreach_id=ask.id if ask else None,
            starts_at=to_text(starts_at),
            place=word,
        )
        talk = self.model.add(
            Thing(
                "interview",
                made["id"],
                f"/interviews/{made['id']}",
                {contact.id},
                {"outreach": ask.id if ask else None},
                status="scheduled",
                words={word},
            )
        )
        [last] = self.user.items(f"{talk.path}/questions")
        assert last["referral"]
        self.model.add(
            Thing("last_question", last["id"], f"{talk.path}/questions/{last['id']}", {talk.id})
        )
        ahead = starts_at > self.clock.now()
        self.planned(self.plan("send_questions", of=talk) if ahead else None)

    @rule(
        number=some,
        step=st.sampled_from(sorted(AFTER_STEP)),
        hours=st.integers(-48, 24 * 20),
        mine=st.integers(0, 2),
    )
    def step_of_talk(self, number: int, step: str, hours: int, mine: int) -> None:
        talk = self.pick(number, "interview")
        if talk is None:
            return
        allowed = step in INTERVIEW_STEPS[str(talk.status)]
        starts_at, word = self.when(hours), self.model.word()
        promises = [{"by": "me", "text": word}] * mine + [{"by": "them", "text": word}]
        bodies: dict[str, dict[str, Any]] = {
            "start": {},
            "finish": {"promises": promises},
            "reschedule": {"starts_at": to_text(starts_at)},
            "cancel": {"by": "them"},
            "miss": {"by": "me"},
            "wrap-up": {},
        }
        body = bodies[step]
        self.send_if(allowed, "POST", f"{talk.path}/{step}", body)
        expected: Planned = Counter()
        if allowed:
            before = Before(str(talk.status), started=talk.started)
            talk.status = AFTER_STEP[step]
            if step == "wrap-up":
                talk.wrapped_up = True
            else:
                owed = self.model.pending("send_questions", interview=talk.id)
                before.closed = self.model.close(owed)
                talk.before["its end"] = before
                talk.started = step == "start" or (step == "finish" and talk.started)
            if step == "reschedule" and starts_at > self.clock.now():
                expected = self.plan("send_questions", of=talk)
            if step == "finish":
                known = {one.id for one in self.model.alive("promise")}
                listed = self.user.items("/promises", interview_id=talk.id, limit="200")
                made = [one for one in listed if one["id"] not in known]
                assert len(made) == mine + 1
                for one in made:
                    parents = {talk.id, self.contact_of(talk)}
                    path = f"/promises/{one['id']}"
                    self.model.add(Thing("promise", one["id"], path, parents, words={word}))
                owed = self.model.alive("follow_up")
                thanked = any(
                    talk.id in one.parents
                    and one.what == "thank_you"
                    and one.status in ("done", "skipped")
                    for one in owed
                )
                before.closed += self.model.make_way(self.contact_of(talk))
                thanks = [] if thanked else ["thank_you"]
                expected = self.plan(*thanks, "check_in", *["promise"] * mine, of=talk)
        self.planned(expected)

    @rule(number=some)
    def reopen_talk(self, number: int) -> None:
        talk = self.pick(number, "interview")
        if talk is None:
            return
        allowed = "reopen" in INTERVIEW_STEPS[str(talk.status)]
        self.send_if(allowed, "POST", f"{talk.path}/reopen")
        if allowed and talk.wrapped_up:
            talk.wrapped_up = False
        elif allowed:
            before = talk.before["its end"]
            if talk.status == "held":
                self.model.close(self.model.pending(*AFTER_A_TALK, interview=talk.id))
            self.model.open_again(before.closed)
            talk.started = before.started
            talk.status = "under_way" if talk.started else "scheduled"
        self.planned()

    # Follow-ups

    @rule(number=some, step=st.sampled_from(["complete", "skip", "snooze", "reopen"]))
    def step_of_follow_up(self, number: int, step: str) -> None:
        owed = self.pick(number, "follow_up")
        if owed is None:
            return
        allowed = owed.status == "pending"
        if step == "reopen":
            self.reopen(owed)
            return
        body = {"until": to_text(self.when(30))} if step == "snooze" else {}
        self.send_if(allowed, "POST", f"{owed.path}/{step}", body)
        expected: Planned = Counter()
        if allowed and step != "snooze":
            owed.status = {"complete": "done", "skip": "skipped"}[step]
            for promise in self.model.alive("promise"):
                if promise.id in owed.parents and step == "complete":
                    promise.kept = True
            owed.before["its end"] = Before("pending")
            if owed.what == "check_in" and step == "complete":
                contact = self.contact_of(owed)
                owed.before["its end"].replaced = self.model.make_way(contact)
                expected["check_in", frozenset({contact})] += 1
        made = self.planned(expected)
        if made:
            owed.before["its end"].planned = made

    def reopen(self, owed: Thing) -> None:
        """Take up again what the user ended, and take back what that had planned."""
        allowed = owed.status in ("pending", "done", "skipped")
        self.send_if(allowed, "POST", f"{owed.path}/reopen")
        if allowed:
            for promise in self.model.alive("promise"):
                if promise.id in owed.parents and owed.status == "done":
                    promise.kept = False
            if owed.what == "check_in" and owed.status == "done":
                self.model.unplan(owed)
                self.model.open_again(owed.before["its end"].replaced)
            owed.status = "pending"
        self.planned(Counter())

    @rule(number=some, kind=st.sampled_from(["custom", "check_in"]))
    def owe(self, number: int, kind: str) -> None:
        if contact := self.pick(number, "contact"):
            word, due_at = self.model.word(), to_text(self.when(50))
            self.send(
                "POST",
                "/follow-ups",
                contact_id=contact.id,
                kind=kind,
                due_at=due_at,
                body=word,
            )
            self.planned(Counter({(kind, frozenset({contact.id})): 1}))

    # What came of it

    @rule(number=some, hidden=st.booleans())
    def learn(self, number: int, hidden: bool) -> None:
        if talk := self.pick(number, "interview"):
            word = self.model.word()
            said = {"kind": "advice", "text": word, "interview_id": talk.id}
            made = self.send("POST", "/insights", off_the_record=hidden, **said)
            parents, path = {talk.id, self.contact_of(talk)}, f"/insights/{made['id']}"
            self.model.add(Thing("insight", made["id"], path, parents, words={word}))
            self.planned()

    @rule(number=some, by=st.sampled_from(["me", "them"]), hidden=st.booleans())
    def promise(self, number: int, by: str, hidden: bool) -> None:
        if talk := self.pick(number, "interview"):
            word = self.model.word()
            said = {"by": by, "text": word, "interview_id": talk.id}
            made = self.send("POST", "/promises", off_the_record=hidden, **said)
            parents, path = {talk.id, self.contact_of(talk)}, f"/promises/{made['id']}"
            self.model.add(Thing("promise", made["id"], path, parents, words={word}, what=by))
            self.planned(self.plan("promise", of=talk) if by == "me" else None)

    @rule(number=some, step=st.sampled_from(["keep", "reopen"]))
    def step_of_promise(self, number: int, step: str) -> None:
        promise = self.pick(number, "promise")
        if promise is None:
            return
        allowed = promise.kept == (step == "reopen")
        self.send_if(allowed, "POST", f"{promise.path}/{step}")
        if allowed:
            promise.kept = step == "keep"
            before, after = ("pending", "done") if step == "keep" else ("done", "pending")
            for owed in self.model.alive("follow_up"):
                if promise.id in owed.parents and owed.status == before:
                    owed.status = after
        self.planned()

    @rule(number=some, kind=st.sampled_from(["person", "opening"]))
    def refer(self, number: int, kind: str) -> None:
        if contact := self.pick(number, "contact"):
            word = self.model.word()
            made = self.send("POST", "/referrals", kind=kind, name=word, contact_id=contact.id)
            points: dict[str, str | None] = {"led_to_contact": None, "led_to_opportunity": None}
            path = f"/referrals/{made['id']}"
            given = Thing("referral", made["id"], path, {contact.id}, points, "open", {word})
            given.what = kind
            self.model.add(given)
            self.planned()

    @rule(number=some, step=st.sampled_from(sorted(AFTER_REFERRAL_STEP)))
    def step_of_referral(self, number: int, step: str) -> None:
        given = self.pick(number, "referral")
        if given is None:
            return
        allowed = step in REFERRAL_STEPS[str(given.status)]
        made = self.send_if(allowed, "POST", f"{given.path}/{step}")
        if allowed:
            given.status = AFTER_REFERRAL_STEP[step]
            given.points = dict.fromkeys(given.points)
        if allowed and step == "take-up":
            giver, words = self.contact_of(given), set(given.words)
            kind, name = (
                ("contact", "introduced_by")
                if given.what == "person"
                else ("opportunity", "contact")
            )
            led_to = made[f"led_to_{kind}_id"]
            given.points[f"led_to_{kind}"] = led_to
            points: dict[str, str | None] = {"organization": None, name: giver}
            path = f"/contacts/{led_to}" if kind == "contact" else f"/opportunities/{led_to}"
            self.model.add(Thing(kind, led_to, path, points=points, words=words))
        self.planned()

    @rule(number=some, hours=st.integers(-24 * 60, 0))
    def touch(self, number: int, hours: int) -> None:
        if contact := self.pick(number, "contact"):
            word = self.model.word()
            happened = {"kind": "met", "happened_at": to_text(self.when(hours)), "text": word}
            made = self.send("POST", "/touches", contact_id=contact.id, **happened)
            path = f"/touches/{made['id']}"
            self.model.add(Thing("touch", made["id"], path, {contact.id}, words={word}))
            self.planned()

    # The bin

    @rule(number=some, kind=st.sampled_from(TOPS))
    def delete(self, number: int, kind: str) -> None:
        if top := self.pick(number, kind):
            self.send("DELETE", top.path)
            self.model.delete(top, self.clock.now())
            self.planned()

    @rule(number=some, kind=st.sampled_from([*PARTS, "last_question"]))
    def delete_part(self, number: int, kind: str) -> None:
        if top := self.pick(number, kind):
            allowed = kind != "last_question"
            self.send_if(allowed, "DELETE", top.path)
            if allowed:
                self.model.delete(top, self.clock.now())
            self.planned()

    @rule(number=some, kind=st.sampled_from([*TOPS, *PARTS]))
    def erase(self, number: int, kind: str) -> None:
        if top := self.pick(number, kind):
            self.send("DELETE", f"{top.path}?forever=true")
            self.model.erase(top)
            self.planned()

    @precondition(lambda self: self.model.binned())
    @rule(number=some)
    def restore(self, number: int) -> None:
        binned = self.model.binned()
        top = binned[number % len(binned)]
        allowed = self.model.can_come_back(top)
        self.send_if(allowed, "POST", f"{top.path}/restore", refusals=(404, 409))
        if allowed:
            self.model.restore(top)
        self.planned()

    @precondition(lambda self: self.model.binned())
    @rule(number=some)
    def erase_from_bin(self, number: int) -> None:
        binned = self.model.binned()
        top = binned[number % len(binned)]
        # What lies below another thing in an address is reached through that.
        allowed = self.model.can_come_back(top) or top.kind in TOPS
        self.send_if(allowed, "DELETE", f"{top.path}?forever=true", refusals=(404,))
        if allowed:
            self.model.erase(top)
        self.planned()

    # Time and the market

    @rule(hours=st.integers(1, 24 * 12))
    def time_passes(self, hours: int) -> None:
        self.clock.move(hours=hours)
        self.place.app.installation.db.write_now(sweep_owner, self.user.id)
        self.model.let_time_pass(self.clock.now())
        self.planned()

    @rule()
    def change_phase(self) -> None:
        expected: Planned = Counter()
        if self.on_the_market:
            self.model.close(self.model.pending("on_the_market"))
        else:
            for stage in ("interviewed", "in_touch"):
                for contact in self.user.items("/contacts", stage=stage, limit="200"):
                    expected["on_the_market", frozenset({contact["id"]})] = 1
        self.on_the_market = not self.on_the_market
        phase = "on_the_market" if self.on_the_market else "preparing"
        self.send("PATCH", "/me", phase=phase)
        self.planned(expected)

    # The end

    def teardown(self) -> None:
        state = Copy.of_lists(self.user)
        self.lists_are_the_models(state)
        self.stages_follow_from_the_lists(state)
        self.promises_and_follow_ups_agree(state)
        self.no_state_is_impossible(state)
        self.counts_are_sums(state)
        self.copies_are_true(state)
        self.words_find_what_is_there()
        self.the_bin_holds_what_was_deleted()
        self.the_agenda_speaks_of_what_is_there(state)
        self.no_ask_is_forgotten()

    def lists_are_the_models(self, state: dict[str, dict[str, Any]]) -> None:
        for kind, listed in state.items():
            kinds = (kind, "last_question") if kind == "interview_question" else (kind,)
            known = {one.id: one for one in self.model.alive(*kinds)}
            assert listed.keys() == known.keys(), kind
            for key, one in known.items():
                if one.status is not None:
                    assert listed[key]["status"] == one.status
                for name, target in one.points.items():
                    assert listed[key][f"{name}_id"] == target, (kind, name)

    def stages_follow_from_the_lists(self, state: dict[str, dict[str, Any]]) -> None:
        def of(kind: str, contact: str) -> Iterator[dict[str, Any]]:
            return (one for one in state[kind].values() if one["contact_id"] == contact)

        for contact in state["contact"].values():
            asks = [
                OutreachFacts(
                    OutreachStatus(one["status"]),
                    from_text(
                        one["answered_at"]
                        if one["status"] in ("accepted", "declined")
                        else one["sent_at"]
                    ),
                )
                for one in of("outreach", contact["id"])
                if one["status"] != "draft"
            ]
            talks = [
                InterviewFacts(
                    InterviewStatus(one["status"]), from_text(one["ended_at"] or one["starts_at"])
                )
                for one in of("interview", contact["id"])
            ]
            done = [
                from_text(one["done_at"])
                for one in of("follow_up", contact["id"])
                if one["status"] == "done"
            ]
            stage = contact_stage(
                archived=contact["archived"],
                outreach=asks,
                interviews=talks,
                follow_ups_done=done,
                touches=[from_text(one["happened_at"]) for one in of("touch", contact["id"])],
            )
            assert contact["stage"] == stage.value

    def promises_and_follow_ups_agree(self, state: dict[str, dict[str, Any]]) -> None:
        for one in self.model.alive("promise"):
            promise = state["promise"][one.id]
            assert (promise["kept_at"] is not None) == one.kept
        for owed in state["follow_up"].values():
            promise = state["promise"].get(owed["promise_id"] or "")
            if promise is not None:
                assert owed["off_the_record"] == promise["off_the_record"]
                assert promise["kept_at"] is not None or owed["status"] != "done"

    def no_ask_is_forgotten(self) -> None:
        """An ask that nobody answered is on the agenda or given up, once enough time has passed."""
        for _ in range(3):
            self.clock.move(days=8)
            self.place.app.installation.db.write_now(sweep_owner, self.user.id)
        nudged = {
            one["outreach_id"]
            for one in self.user.items("/follow-ups", status="pending", kind="nudge", limit="200")
        }
        out = self.user.items("/outreach", status="sent", limit="200")
        assert {one["id"] for one in out} <= nudged

    def no_state_is_impossible(self, state: dict[str, dict[str, Any]]) -> None:
        for one in state["outreach"].values():
            status, answer = one["status"], one["answer"]
            assert (one["sent_at"] is None) == (status == "draft")
            assert (answer is None) == (one["answered_at"] is None)
            possible: dict[str, set[str | None]] = {
                "draft": {None},
                "sent": {None, "later"},
                "accepted": {"accepted"},
                "declined": {"declined"},
                "unanswered": {None, "later"},
            }
            assert answer in possible[status]
            assert (one["retry_after"] is not None) == (status == "unanswered")
        for one in state["interview"].values():
            status = one["status"]
            assert (one["ended_at"] is not None) == (status == "held")
            assert (one["cancelled_by"] is not None) == (status == "cancelled")
            assert (one["missed_by"] is not None) == (status == "missed")
            assert one["started_at"] is not None or status != "under_way"
            assert one["started_at"] is None or status in ("under_way", "held")
            questions = self.user.items(f"/interviews/{one['id']}/questions")
            assert [question["referral"] for question in questions][-1:] == [True]
            assert sum(question["referral"] for question in questions) == 1
        for one in state["follow_up"].values():
            assert (one["done_at"] is not None) == (one["status"] == "done")
            assert (one["closed_reason"] is not None) == (one["status"] == "closed")
            assert one["due_at"] <= one["late_at"]

    def counts_are_sums(self, state: dict[str, dict[str, Any]]) -> None:
        def count(path: str, **filters: str) -> int:
            number: int = self.user.get(path, count="true", limit="1", **filters)["count"]
            return number

        assert count("/contacts") == len(state["contact"])
        stages = {one["stage"] for one in state["contact"].values()}
        assert sum(count("/contacts", stage=stage) for stage in stages) == len(state["contact"])
        statuses = {one["status"] for one in state["follow_up"].values()}
        by_status = [count("/follow-ups", status=status) for status in statuses]
        assert sum(by_status) == count("/follow-ups") == len(state["follow_up"])
        for organization in state["organization"].values():
            people = count("/contacts", organization_id=organization["id"])
            assert organization["contact_count"] == people
            assert people == sum(
                one["organization_id"] == organization["id"] for one in state["contact"].values()
            )

    def copies_are_true(self, state: dict[str, dict[str, Any]]) -> None:
        again = Copy()
        again.follow(self.user, 17)
        assert again.as_lists() == state
        assert self.copy.as_lists() == state

    def words_find_what_is_there(self) -> None:
        for word in self.model.words:
            hits = self.user.get("/search", q=word, limit=100)["items"]
            whole = {one["id"] for one in hits}
            assert whole == self.model.found_by(word), word

    def the_bin_holds_what_was_deleted(self) -> None:
        listed = {one["id"] for one in self.user.items("/bin", limit="200")}
        assert listed == {one.id for one in self.model.binned()}

    def the_agenda_speaks_of_what_is_there(self, state: dict[str, dict[str, Any]]) -> None:
        entries = self.user.items("/agenda", limit="200")
        assert self.user.items("/agenda", limit="3") == entries
        for entry in entries:
            contact = state["contact"][entry["contact"]["id"]]
            assert not contact["archived"]
            thing = self.user.get(entry["href"])
            assert thing.get("contact_id", thing["id"]) == contact["id"]
            assert thing.get("status") not in ("done", "skipped", "closed", "declined")
            if thing.get("status") == "held":
                assert (entry["kind"], thing["wrapped_up_at"]) == ("wrap_up", None)


@pytest.mark.parametrize("kind", KINDS)
def test_any_story_leaves_things_as_the_model_says(
    kind: str, sqlite_template: Path, tmp_path: Path
) -> None:
    with installed(kind, sqlite_template, tmp_path, "stories") as place:
        run_state_machine_as_test(
            type("Story", (Story,), {"place": place}),
            settings=settings(
                max_examples=EXAMPLES[kind],
                stateful_step_count=30,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
