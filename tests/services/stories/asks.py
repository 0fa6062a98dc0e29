"""Stories of asks: sent, answered, given up."""

from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import rule

from seventeen.rules.outreach import wait_until
from tests.services.stories.telling import HOURS, NUDGE_DAYS, ZONE, Planned, Telling, some
from tests.support.pipeline import (
    ANSWERED_FROM,
    ANSWERS,
    PLANNED_BY,
    Before,
    Thing,
)


class Asks(Telling):
    """Asks go out, and answers come."""

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
            self.attempt("POST", f"{ask.path}/send", allowed=allowed)
            if allowed:
                ask.status = "sent"
            self.planned(self.plan("nudge", of=ask) if allowed else None)

    @rule(number=some)
    def take_back_outreach(self, number: int) -> None:
        if ask := self.pick(number, "outreach"):
            nudged = any(
                one.what == "nudge" and one.status == "done" and ask.id in one.parents
                for one in self.model.alive("follow_up")
            )
            allowed = ask.status == "sent" and not ask.answer and not nudged
            self.attempt("POST", f"{ask.path}/unsend", allowed=allowed)
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
        self.attempt("POST", f"{ask.path}/answer", body, allowed=allowed)
        self.planned(self.answered(ask, answer) if allowed else None)

    def answered(self, ask: Thing, answer: str) -> Planned:
        """An answer ends the nudge and the plans of the answer before; gives what it plans."""
        nudges = self.model.close(self.model.pending("nudge", outreach=ask.id))
        if ask.answer:
            self.forget_plans(ask)
        else:
            ask.before["answer"] = Before(str(ask.status), ask.waits_until, closed=nudges)
        ask.status, ask.answer, ask.waits_until = ANSWERS[answer], answer, None
        replaced = self.model.make_way(self.contact_of(ask)) if answer == "declined" else []
        ask.before["answer"].replaced = replaced
        ask.before.setdefault("plan", Before("")).replaced += replaced
        if answer == "declined":
            return self.plan("reply_to_no", "check_in", of=ask)
        return self.plan("nudge", of=ask) if answer == "later" else Counter()

    @rule(number=some)
    def give_up(self, number: int) -> None:
        if ask := self.pick(number, "outreach"):
            allowed = ask.status == "sent"
            self.attempt("POST", f"{ask.path}/close", allowed=allowed)
            if allowed:
                self.model.give_up(ask)
            self.planned()

    @rule(number=some)
    def reopen_outreach(self, number: int) -> None:
        ask = self.pick(number, "outreach")
        if ask is None:
            return
        allowed = ask.status == "unanswered" or ask.answer is not None
        self.attempt("POST", f"{ask.path}/reopen", allowed=allowed)
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
