"""`seventeen coach review`: texts on standard input, without a server or an account."""

import json

from tests.cli.command import Installation


def test_a_plain_text_is_outreach_unless_its_kind_is_named(place: Installation) -> None:
    text = "Do you like your work?"
    as_message = place.ok("coach", "review", stdin=text)
    as_question = place.ok("coach", "review", "--kind", "question", stdin=text)

    assert "how many minutes" in as_message
    assert "Yes or no" in as_question
    assert "how many minutes" not in as_question
    assert not place.data_dir.exists()


def test_lines_name_their_own_kind(place: Installation) -> None:
    line = json.dumps({"id": 7, "kind": "question", "text": "Are you hiring?"})
    answer = json.loads(place.ok("coach", "review", "--jsonl", stdin=line))
    assert answer.keys() == {"id", "signals", "findings"}
    assert answer["signals"]["asks_for_job"] is True

    both = place.run("coach", "review", "--jsonl", "--kind", "question", stdin=line)
    assert both.returncode == 2
    assert "names its own kind" in both.stderr
