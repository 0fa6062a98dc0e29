"""Stories of what is owed: done, skipped, put off, taken up again."""

from collections import Counter

from hypothesis import strategies as st
from hypothesis.stateful import rule

from seventeen.core.clock import to_text
from tests.services.stories.telling import Planned, Telling, some
from tests.support.pipeline import (
    Before,
    Thing,
)


class Owed(Telling):
    """Follow-ups come to an end, or back."""

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
        self.attempt("POST", f"{owed.path}/{step}", body, allowed=allowed)
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
        allowed = owed.status in ("pending", "done", "skipped") and not self.model.is_late(owed)
        self.attempt("POST", f"{owed.path}/reopen", allowed=allowed)
        if allowed:
            for promise in self.model.alive("promise"):
                if promise.id in owed.parents and owed.status == "done":
                    promise.kept = False
            if owed.what == "check_in" and owed.status == "done":
                self.model.unplan(owed)
                self.model.open_again(owed.before["its end"].replaced)
            owed.status = "pending"
        self.planned(Counter())

    @rule(number=some)
    def make_custom(self, number: int) -> None:
        """What was owed is something else now, so that an ask may have no nudge to come."""
        nudges = [one for one in self.model.alive("follow_up") if one.what == "nudge"]
        if nudges:
            owed = nudges[number % len(nudges)]
            self.send("PATCH", owed.path, kind="custom")
            owed.what = "custom"
        self.planned()

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
