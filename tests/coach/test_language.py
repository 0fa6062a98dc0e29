"""The coach reads English, and claims nothing about what it can't read."""

import pytest

from seventeen.coach.model import Facts, Kind, Sent, Severity
from seventeen.coach.review import review

GERMAN = [
    "Liebe Ola, Ihr Vortrag über Nachtzüge hat mich nicht losgelassen. Hätten Sie 17 Minuten Zeit?",
    "Hallo Ola, ich habe gesehen, dass du bei Brightwater arbeitest. Könntest du mich empfehlen?",
    "Wie sind Sie vom Schiffbau zur Akustik gekommen?",
    "Vielen Dank für das Gespräch gestern, ich habe das Buch schon bestellt.",
    "hi ola, hast du am freitag kurz zeit fuer einen kaffee? ich wuerde dich gern was fragen",
]
ENGLISH = [
    "Hi Ola, your talk about the Deutsche Bahn in Hamburg made me write to you.",
    "Dear Mr. von der Heide, could we talk for 17 minutes about how you chose the route?",
    "What is it like to work in Berlin?",
    "Why boats?",
    "thx!!",
    "[Name]",
    "",
]


@pytest.mark.parametrize("text", GERMAN)
@pytest.mark.parametrize("kind", list(Kind))
def test_a_german_text_gets_no_claims_about_what_it_says(kind: Kind, text: str) -> None:
    done = review(kind, text, channel="email")

    assert done.language == "de"
    assert not any(done.signals.values())
    assert done.summary.code == "partly"
    assert {finding.rule for finding in done.findings} <= {"email_short"}


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_read_as_english_whatever_names_stand_in_it(text: str) -> None:
    done = review(Kind.OUTREACH, text)

    assert done.language == "en"
    assert done.summary.code != "partly"


def test_gaps_lengths_and_echoes_of_a_german_text_are_still_seen() -> None:
    text = "Liebe [Name], " + "ich möchte Sie gern nach Ihrem Weg in den Schiffbau fragen. " * 20
    facts = Facts(sent_before=(Sent(text.replace("[Name]", "Ana"), name="Ana"),))
    done = review(Kind.OUTREACH, text, channel="linkedin_note", facts=facts)
    rules = {finding.rule for finding in done.findings}

    assert {"placeholder", "over_150_words", "wall_of_text", "note_too_long"} <= rules
    assert done.signals["over_150_words"]
    assert done.summary.code == "fix"
    assert "English" in done.summary.text
    assert len(done.summary.text) <= 200
    assert Severity.PRAISE not in {finding.severity for finding in done.findings}
