"""What a review costs: of a message as people write them, and of the worst there is.

In time of the processor, as nothing is waited for.
"""

import time
from collections.abc import Iterator
from itertools import count

from seventeen.coach.review import Kind, review, rules
from tests.benchmarks.rounds import Figure, Plan, at_most

WORDS = 150
LONG = 100_000  # characters
HOSTILE = ("(", "17-17-", "I ", "a", "😀", '"', "[", "e\u0301", "\n", "could you refer me ")
QUICK_MS, WORST_MS = 5, 100


def coach(plan: Plan) -> Iterator[Figure]:
    """The 99th percentile of one review, and the worst that a hostile text costs."""
    texts = _messages()
    for text in texts:
        review(Kind.OUTREACH, text)
    rounds = [_percentile([_ms(text) for text in texts]) for _ in range(plan.rounds)]
    required, reached = at_most(1.0, ratios := [value / QUICK_MS for value in rounds])
    yield Figure(
        f"coach, {WORDS} words",
        "-",
        f"{QUICK_MS} ms, p99",
        ratios,
        required,
        reached,
        f"{min(rounds):.1f} ms",
    )
    worst = [max(_ms(_repeat(part, LONG)) for part in HOSTILE) for _ in range(plan.rounds)]
    required, reached = at_most(1.0, ratios := [value / WORST_MS for value in worst])
    yield Figure(
        f"coach, {LONG:,} characters",
        "-",
        f"{WORST_MS} ms, worst",
        ratios,
        required,
        reached,
        f"{min(worst):.0f} ms",
    )
    double = [max(_ms(_repeat(part, 2 * LONG)) for part in HOSTILE) for _ in range(plan.rounds)]
    ratios = [twice / once for twice, once in zip(double, worst, strict=True)]
    required, reached = at_most(2.5, ratios)
    yield Figure("coach, twice as long", "-", f"{LONG:,} characters", ratios, required, reached, "")


def _messages() -> list[str]:
    """Messages of 150 words, made of the rules' own examples."""
    words = " ".join(example.text for rule in rules() for example in rule.examples).split()
    starts = count(0, WORDS // 3)
    return [
        " ".join(words[start : start + WORDS])
        for start, _ in zip(starts, range(0, len(words) - WORDS, WORDS // 3), strict=False)
    ]


def _repeat(part: str, length: int) -> str:
    return (part * (length // len(part) + 1))[:length]


def _ms(text: str) -> float:
    began = time.process_time()
    review(Kind.OUTREACH, text)
    return (time.process_time() - began) * 1000


def _percentile(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.99)]
