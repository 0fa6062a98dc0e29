"""What a rule says when it refuses. The edge gives these their HTTP status."""

from collections.abc import Iterable


class RuleError(Exception):
    """A rule of the domain was broken; the message is a sentence for the user."""


class NotAllowed(RuleError):  # noqa: N818 -- it reads as a sentence where it is raised
    """The thing's state does not allow this step (409).

    `state` and `step` are words of the domain, `possible` the steps that the user can take
    instead, in a stable order, `thing` the noun for the sentence.
    """

    def __init__(self, state: str, step: str, possible: Iterable[str], thing: str) -> None:
        self.state = str(state)
        self.step = str(step)
        self.possible = [str(name) for name in possible]
        self.thing = thing
        instead = ", ".join(self.possible) or "nothing more"
        super().__init__(
            f"This {thing} is {self.state}, so {self.step} isn't possible. Possible: {instead}."
        )


class BadValue(RuleError):  # noqa: N818 -- as above
    """A value breaks a rule whatever the state (422): `field`, a stable `code`, a sentence."""

    def __init__(self, field: str, code: str, sentence: str) -> None:
        self.field = field
        self.code = code
        super().__init__(sentence)
