"""Drafts are skeletons: honest, short, and never ready to send."""

from dataclasses import replace

import pytest

from seventeen.coach.drafts import LAST_QUESTION, DraftKind, draft
from seventeen.coach.model import Facts, Kind, Sent
from seventeen.coach.review import review
from seventeen.coach.voice import nearly_the_same

KNOWN = Facts(
    name="Ola Berg",
    interest="work on tidal mills",
    mutual_contacts=("Ida Holm",),
    notes=("begin with the keel",),
    sender_name="Noor",
    minutes_asked=13,
)


@pytest.mark.parametrize("kind", list(DraftKind))
@pytest.mark.parametrize("facts", [Facts(), KNOWN], ids=["bare", "known"])
def test_a_draft_has_gaps_that_the_coach_will_not_let_pass(kind: DraftKind, facts: Facts) -> None:
    for skeleton in draft(kind, facts):
        assert skeleton.gaps
        found = review(Kind.FOLLOW_UP, skeleton.text)
        open_gaps = [f for f in found.findings if f.rule == "placeholder"]
        assert len(open_gaps) == skeleton.text.count("[")
        assert all(f"[{gap}]" in skeleton.subject + skeleton.text for gap in skeleton.gaps)
        assert not found.signals["asks_for_job"]
        assert "{" not in skeleton.text + skeleton.subject


def test_facts_are_set_in() -> None:
    texts = [skeleton.text for skeleton in draft(DraftKind.OUTREACH, KNOWN)]

    assert all(text.startswith("Hi Ola,") and text.endswith("Noor") for text in texts)
    assert all("13 minutes" in text for text in texts)
    assert any("Ida Holm" in text for text in texts)


@pytest.mark.parametrize(
    ("interest", "subject"),
    [
        ("work on tidal mills", "Your work on tidal mills"),
        ("Her talk on tidal mills", "Your talk on tidal mills"),
        ("the talk on tidal mills", "Your talk on tidal mills"),
        ("Theirs alone", "Your Theirs alone"),
        ("She moved from law to tidal mills", "Your [piece of work]"),
        ("how she built a mill", "Your [piece of work]"),
    ],
)
def test_the_subject_speaks_to_them(interest: str, subject: str) -> None:
    assert draft(DraftKind.OUTREACH, replace(KNOWN, interest=interest))[0].subject == subject


def test_the_list_of_questions_ends_with_the_last_question() -> None:
    asked = ("How did the first mill fail?", LAST_QUESTION)
    (skeleton,) = draft(DraftKind.SEND_QUESTIONS, KNOWN, questions=asked)

    assert skeleton.text.count(LAST_QUESTION) == 1
    assert skeleton.text.index("1. How did") < skeleton.text.index(f"2. {LAST_QUESTION}")


def test_the_thank_you_asks_the_last_question_only_if_nobody_did() -> None:
    asked = draft(DraftKind.THANK_YOU, KNOWN, last_question_asked=True)
    forgotten = draft(DraftKind.THANK_YOU, KNOWN)

    assert not any("who else" in skeleton.text for skeleton in asked)
    assert all("who else" in skeleton.text for skeleton in forgotten)


def test_a_draft_sent_with_only_its_gaps_filled_is_pointed_out() -> None:
    skeleton = draft(DraftKind.NUDGE, KNOWN)[0]
    sent = skeleton.text
    for gap in skeleton.gaps:
        sent = sent.replace(f"[{gap}]", "Monday")

    echo = nearly_the_same(sent, ["Something else altogether, about boats.", skeleton.text])
    assert echo is not None
    assert echo.index == 1
    assert nearly_the_same("My own words about the mill in Tarbert, dear Ola.", [sent]) is None
    assert nearly_the_same("", [sent]) is None


def test_whoever_made_the_introduction_is_named_in_the_first_sentence() -> None:
    for skeleton in draft(DraftKind.OUTREACH, replace(KNOWN, introduced_by="Bo Sample")):
        found = review(Kind.OUTREACH, skeleton.text, facts=Facts(introduced_by="Bo Sample"))

        assert "introduction" in {finding.rule for finding in found.findings}


def test_a_nudge_names_the_day_and_the_subject_of_the_first_message() -> None:
    first = Sent("Hello", on="Monday, 2 March", subject="Tidal mills")
    for skeleton in draft(DraftKind.NUDGE, replace(KNOWN, first_message=first)):
        assert skeleton.subject == "Re: Tidal mills"
        assert "on Monday, 2 March, under “Tidal mills”." in skeleton.text
    for skeleton in draft(DraftKind.NUDGE, KNOWN):
        assert "on [day]." in skeleton.text


def test_a_note_is_quoted_by_its_first_line_and_never_looks_like_a_gap() -> None:
    notes = ("Begin with [the] keel.\nThen paint. " + "word " * 100,)
    first, _ = draft(DraftKind.THANK_YOU, Facts(name="Ola Berg", notes=notes))
    assert "What stays with me: Begin with (the) keel. [Why it stays.]" in first.text

    long, _ = draft(DraftKind.THANK_YOU, Facts(notes=("word " * 100,)))
    assert "word ... [Why it stays.]" in long.text
    assert len(long.text) < 600


def test_a_check_in_tells_the_progress_that_is_known() -> None:
    texts = [
        skeleton.text
        for skeleton in draft(
            DraftKind.CHECK_IN, replace(KNOWN, progress=("Built the first mill",))
        )
    ]

    assert all("Built the first mill." in text for text in texts)
    assert "you said “begin with the keel”." in texts[0]
