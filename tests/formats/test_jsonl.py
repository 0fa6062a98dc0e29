"""JSON Lines in the API's own field names."""

import json

import pytest

from seventeen.formats.contacts import Unreadable
from tests.formats.support import code_of, fields_of, only, read

WHOLE = {
    "name": "Ada Example",
    "given_name": "Ada",
    "family_name": "Example",
    "title": "Analyst",
    "organization_name": "Engines",
    "emails": [{"value": "ada@example.com", "label": "work"}],
    "phones": [{"value": "+49 30 1"}],
    "links": [{"value": "https://linkedin.com/in/ada-example"}],
    "location": "Berlin",
    "time_zone": "Europe/Berlin",
    "interest": [{"kind": "technology", "detail": "Rust"}],
    "common_ground": ["rowing"],
    "mutual_contacts": ["Bo Example"],
    "tags": ["friends"],
    "about": "One\nTwo",
    "cadence_days": 30,
    "connected_on": "2024-03-12",
    "external_ids": {"crm": "17"},
    "extra": {"Birthday": ["1990-12-10"]},
}


def test_every_field_is_read() -> None:
    assert only(json.dumps(WHOLE)) == WHOLE


def test_null_sets_nothing_and_blank_lines_do_not_count() -> None:
    drafts = read('\n{"name": "Ada", "title": null}\r\n  \n{"name": "Bo"}')
    assert [(d.line, d.fields) for d in drafts] == [(2, {"name": "Ada"}), (4, {"name": "Bo"})]


@pytest.mark.parametrize(
    ("line", "code", "column"),
    [
        ('{"name": "Ada"', "not_json", None),
        ('{"name": NaN}', "not_json", None),
        ('{"name": "Ada", "cadence_days": Infinity}', "not_json", None),
        ('{"name": "Ada", "cadence_days": ' + "9" * 5_000 + "}", "not_json", None),
        ('{"name": "Ada", "cadence_days": 1e999}', "invalid", "cadence_days"),
        ('{"name": "Ada", "cadence_days": true}', "invalid", "cadence_days"),
        ('{"name": "Ada", "cadence_days": 0}', "invalid", "cadence_days"),
        ('["Ada"]', "not_an_object", None),
        ('"Ada"', "not_an_object", None),
        ('{"nickname": "Ada"}', "unknown_field", "nickname"),
        (
            '{"emails": [{"value": "a@example.com", "kind": "x"}]}',
            "unknown_field",
            "emails.kind",
        ),
        ('{"name": "Ada", "name": "Bo"}', "repeated_field", "name"),
        ('{"name": 17}', "invalid", "name"),
        ('{"name": ["Ada"]}', "invalid", "name"),
        ('{"emails": "ada@example.com"}', "invalid", "emails"),
        ('{"emails": ["ada@example.com"]}', "invalid", "emails"),
        ('{"emails": [{"value": "ada"}]}', "invalid", "emails"),
        ('{"emails": [{"label": "work"}]}', "invalid", "emails"),
        ('{"name": "\\ud83d"}', "bad_text", "name"),
        ('{"name": "A\\u0000"}', "bad_text", "name"),
        ('{"name": "Ada", "tags": ["' + "x" * 51 + '"]}', "too_long", "tags"),
        ('{"name": "Ada", "interest": [{"kind": "golf", "detail": "x"}]}', "invalid", "interest"),
        ('{"name": "Ada", "time_zone": "Mars/Base"}', "invalid", "time_zone"),
        ('{"name": "Ada", "time_zone": "../../etc"}', "invalid", "time_zone"),
        ('{"name": "Ada", "connected_on": "2024-02-30"}', "invalid", "connected_on"),
        ('{"name": "Ada", "connected_on": "1066-10-14"}', "invalid", "connected_on"),
        ('{"name": "Ada", "connected_on": "12 Mar 2024"}', "invalid", "connected_on"),
        ('{"name": "Ada", "external_ids": {" ": "1"}}', "invalid", "external_ids"),
        ('{"name": "Ada", "extra": {"a": "b"}}', "invalid", "extra"),
        ('{"tags": ["friends"]}', "nobody", None),
        ("[" * 100_000, "too_deep", None),
        ('{"a":' * 100_000, "too_deep", None),
        ('{"about": "' + "x" * 2_000_000 + '"}', "too_long", None),
    ],
)
def test_a_bad_line_fails_alone_and_says_why(line: str, code: str, column: str | None) -> None:
    good, bad, after = read(f'{{"name": "Ada"}}\n{line}\n{{"name": "Bo"}}\n')
    assert (code_of(good), code_of(after)) == (None, None)
    assert bad.line == 2
    assert bad.fields == {}
    assert bad.problem is not None
    assert (bad.problem.code, bad.problem.column) == (code, column)
    assert len(bad.problem.detail) < 300


def test_text_is_trimmed_and_composed() -> None:
    assert fields_of('{"name": " Zoe\\u0308 ", "tags": ["", " a ", "a"]}') == [
        {"name": "Zoë", "tags": ["a"]}
    ]


def test_a_json_list_is_refused_with_advice() -> None:
    with pytest.raises(Unreadable) as caught:
        read('[\n  {"name": "Ada"}\n]')
    assert caught.value.code == "json_array"
