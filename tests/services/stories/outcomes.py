"""Stories of what comes of a talk: insights, promises, referrals, touches."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from seventeen.core.clock import to_text
from tests.services.stories.telling import Telling, some
from tests.support.pipeline import (
    AFTER_REFERRAL_STEP,
    REFERRAL_STEPS,
    Thing,
)


class Outcomes(Telling):
    """Something comes of a talk."""

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
        self.attempt("POST", f"{promise.path}/{step}", allowed=allowed)
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
        made = self.attempt("POST", f"{given.path}/{step}", allowed=allowed)
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
