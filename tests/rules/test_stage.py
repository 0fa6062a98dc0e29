import random
from datetime import datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.stage import (
    InterviewFacts,
    OutreachFacts,
    StageFacts,
    contact_stage,
    stage_facts,
    stage_of,
)
from seventeen.rules.words import ContactStage, InterviewStatus, OutreachStatus
from tests.rules.strategies import moments, utc

START = utc(2026, 1, 5, 9)


def day(number: int) -> datetime:
    return START + timedelta(days=number)


def asks(*facts: tuple[str, int]) -> list[OutreachFacts]:
    return [OutreachFacts(OutreachStatus(status), day(at)) for status, at in facts]


def talks(*facts: tuple[str, int]) -> list[InterviewFacts]:
    return [InterviewFacts(InterviewStatus(status), day(at)) for status, at in facts]


@pytest.mark.parametrize(
    ("outreach", "interviews", "done", "touches", "expected"),
    [
        ([], [], [], [], "identified"),
        ([("draft", 0)], [], [], [], "identified"),
        ([("sent", 0)], [], [], [], "contacted"),
        ([], [], [], [1], "contacted"),
        ([("accepted", 3)], [], [], [], "in_conversation"),
        ([("declined", 3)], [], [], [], "declined"),
        ([("unanswered", 0)], [], [], [], "unanswered"),
        # A new ask reopens the road, a late yes to an old one counts.
        ([("declined", 3), ("sent", 90)], [], [], [], "contacted"),
        ([("declined", 3), ("accepted", 95)], [], [], [], "in_conversation"),
        ([("accepted", 10), ("sent", 5)], [], [], [], "in_conversation"),
        ([("accepted", 10), ("unanswered", 5)], [], [], [], "in_conversation"),
        ([("accepted", 10), ("draft", 20)], [], [], [], "in_conversation"),
        # With news at the same moment the better one counts, whichever row comes first.
        ([("sent", 3), ("accepted", 3)], [], [], [], "in_conversation"),
        ([("accepted", 3), ("sent", 3)], [], [], [], "in_conversation"),
        ([("accepted", 3)], [("scheduled", 9)], [], [], "scheduled"),
        ([("accepted", 3)], [("under_way", 9)], [], [], "scheduled"),
        ([], [("scheduled", 9)], [], [], "scheduled"),
        ([("accepted", 3)], [("cancelled", 9)], [], [], "in_conversation"),
        ([("accepted", 3)], [("missed", 9), ("scheduled", 12)], [], [], "scheduled"),
        ([], [("missed", 9)], [], [], "in_conversation"),
        ([("accepted", 3)], [("held", 9)], [], [], "interviewed"),
        # Questions sent before the talk don't count as keeping in touch after it.
        ([("accepted", 3)], [("held", 9)], [7], [], "interviewed"),
        ([("accepted", 3)], [("held", 9)], [10], [], "in_touch"),
        ([("accepted", 3)], [("held", 9)], [], [30], "in_touch"),
        # Once met, always met: a second talk or a later no takes nobody back.
        ([("accepted", 3)], [("held", 9), ("scheduled", 60)], [], [], "interviewed"),
        ([("accepted", 3)], [("held", 9), ("held", 60)], [10], [], "in_touch"),
        ([("declined", 80)], [("held", 9)], [10], [], "in_touch"),
    ],
)
def test_the_stage_follows_from_what_happened(
    outreach: list[tuple[str, int]],
    interviews: list[tuple[str, int]],
    done: list[int],
    touches: list[int],
    expected: str,
) -> None:
    def stage(archived: bool) -> ContactStage:
        return contact_stage(
            archived=archived,
            outreach=asks(*outreach),
            interviews=talks(*interviews),
            follow_ups_done=[day(at) for at in done],
            touches=[day(at) for at in touches],
        )

    assert stage(archived=False) == expected
    assert stage(archived=True) is ContactStage.ARCHIVED


def test_every_combination_of_facts_has_a_stage_and_every_stage_is_reached() -> None:
    flags = product([False, True], repeat=6)
    reached = {
        stage_of(StageFacts(archived, held, since, is_open, status, fallen, touch))
        for (archived, held, since, is_open, fallen, touch), status in product(
            flags, [None, *OutreachStatus]
        )
    }
    assert reached == set(ContactStage)


@given(
    st.lists(st.builds(OutreachFacts, st.sampled_from(OutreachStatus), moments), max_size=4),
    st.lists(st.builds(InterviewFacts, st.sampled_from(InterviewStatus), moments), max_size=4),
    st.lists(moments, max_size=3),
    st.lists(moments, max_size=3),
    st.randoms(use_true_random=False),
)
def test_the_stage_does_not_depend_on_the_order_of_rows(
    outreach: list[OutreachFacts],
    interviews: list[InterviewFacts],
    done: list[datetime],
    touches: list[datetime],
    shuffler: random.Random,
) -> None:
    before = stage_facts(
        archived=False,
        outreach=outreach,
        interviews=interviews,
        follow_ups_done=done,
        touches=touches,
    )
    for rows in (outreach, interviews, done, touches):
        shuffler.shuffle(rows)
    after = stage_facts(
        archived=False,
        outreach=outreach,
        interviews=interviews,
        follow_ups_done=done,
        touches=touches,
    )
    assert before == after
    assert stage_of(before) in ContactStage
