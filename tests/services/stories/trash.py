"""Stories of the bin: what is deleted, erased, and brought back."""

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.services.stories.telling import Telling, some
from tests.support.pipeline import Thing

CAME_OF_IT = ["insight", "promise", "referral", "opportunity", "touch"]
TOPS = ["contact", "organization", "outreach", "interview", "follow_up", *CAME_OF_IT]
PARTS = ["research", "interview_question", "note"]


class Trash(Telling):
    """Things go, and some come back."""

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
            self.attempt("DELETE", top.path, allowed=allowed)
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
        self.attempt("POST", f"{top.path}/restore", allowed=allowed, refusals=(404, 409))
        if allowed:
            back = self.model.restore(top)
            owed = [one for one in self.model.pending() if one in back]
            self.model.close(one for one in owed if self.comes_too_late(one))
        self.planned()

    def comes_too_late(self, owed: Thing) -> bool:
        """Its ask is no longer out, or the market was left while it lay in the bin."""
        left = owed.what == "on_the_market" and not self.on_the_market
        return left or self.model.is_late(owed)

    @precondition(lambda self: self.model.binned())
    @rule(number=some)
    def erase_from_bin(self, number: int) -> None:
        binned = self.model.binned()
        top = binned[number % len(binned)]
        # What lies below another thing in an address is reached through that.
        allowed = self.model.can_come_back(top) or top.kind in TOPS
        self.attempt("DELETE", f"{top.path}?forever=true", allowed=allowed, refusals=(404,))
        if allowed:
            self.model.erase(top)
        self.planned()
