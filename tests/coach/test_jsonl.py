"""Other programs talk to the coach in lines."""

import json
import socket

import pytest

from seventeen.coach.jsonl import LineError, review_lines


def test_each_line_is_answered_in_order_and_blank_lines_are_not() -> None:
    lines = [
        json.dumps({"id": 1, "kind": "question", "text": "Are you hiring?"}),
        "\n",
        json.dumps(
            {
                "id": "b",
                "kind": "outreach",
                "text": "Hi Dan, könnten wir? Could we talk?",
                "facts": {"contact": {"name": "Ola Berg"}, "notes": 5},
            }
        ),
    ]

    first, second = (json.loads(answer) for answer in review_lines(lines))

    assert first["id"] == 1
    assert first["signals"]["asks_for_job"] is True
    assert second["id"] == "b"
    wrong = next(f for f in second["findings"] if f["rule"] == "wrong_name")
    assert (wrong["start"], wrong["end"], wrong["replacement"]) == (3, 6, "Ola")


@pytest.mark.parametrize(
    "line",
    [
        "nonsense",
        "[]",
        "[" * 100_000,
        '{"id": 1, "text": "x", "kind": "poem"}',
        '{"id": 1, "kind": "question"}',
        '{"kind": "question", "text": "x"}',
    ],
)
def test_a_line_that_is_no_request_is_named_by_its_number(line: str) -> None:
    good = json.dumps({"id": 1, "kind": "question", "text": "Why?"})

    with pytest.raises(LineError) as caught:
        list(review_lines([good, line]))

    assert caught.value.number == 2


def test_no_review_opens_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("the coach went online")

    monkeypatch.setattr(socket, "socket", refuse)
    line = json.dumps({"id": 1, "kind": "thank_you", "text": "Thank you, see example.com."})

    assert list(review_lines([line]))
