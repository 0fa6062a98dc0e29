"""Measurements in turns, so that whatever slows this machine down slows both sides."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from statistics import median

Measure = Callable[[], float]


@dataclass(frozen=True, slots=True)
class Plan:
    """How long and how often is measured."""

    rounds: int
    seconds: float


@dataclass(slots=True)
class Figure:
    """One line of the table: ratios, one a round, and what they have to be."""

    what: str
    database: str
    against: str
    ratios: list[float]
    required: str
    reached: bool
    detail: str = ""

    @property
    def middle(self) -> float:
        """The median of the ratios."""
        return median(self.ratios)


@dataclass(slots=True)
class Turns:
    """What each measure gave in each round."""

    values: list[list[float]] = field(default_factory=list)

    def ratios(self, one: int, other: int) -> list[float]:
        """Round by round, the one divided by the other."""
        return [values[one] / values[other] for values in self.values]

    def middle(self, one: int) -> float:
        """The median of one measure."""
        return median(values[one] for values in self.values)


def take_turns(plan: Plan, measures: Sequence[Measure]) -> Turns:
    """Run every measure once in every round, after one round that does not count."""
    turns = Turns()
    for number in range(plan.rounds + 1):
        values = [measure() for measure in measures]
        if number:
            turns.values.append(values)
    return turns


def at_least(bound: float, ratios: Sequence[float]) -> tuple[str, bool]:
    """The requirement in words, and whether the median meets it."""
    return f">= {bound:.2f}", median(ratios) >= bound


def at_most(bound: float, ratios: Sequence[float]) -> tuple[str, bool]:
    """The same for a ratio that has to stay small."""
    return f"<= {bound:.1f}", median(ratios) <= bound
