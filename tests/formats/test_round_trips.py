"""What we write, we read back: the same fields, from every format."""

import csv
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.formats.contacts import Format, sniff
from seventeen.formats.export import (
    contact_json_line,
    contact_vcard,
    contacts_csv_header,
    contacts_csv_row,
)
from tests.formats.strategies import contacts
from tests.formats.support import fields_of, patient

several = st.lists(contacts, min_size=1, max_size=4)


def as_csv(people: list[dict[str, Any]], delimiter: str = ",") -> str:
    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=delimiter)
    writer.writerow(contacts_csv_header())
    writer.writerows(contacts_csv_row(person) for person in people)
    return file.getvalue()


@patient
@given(several)
def test_vcard(people: list[dict[str, Any]]) -> None:
    written = "".join(contact_vcard(person) for person in people)
    assert sniff(written.encode(), None) is Format.VCARD
    assert fields_of(written) == people
    assert all(len(line) <= 75 for line in written.encode().split(b"\r\n"))


@patient
@given(several, st.sampled_from(",;\t"))
def test_csv(people: list[dict[str, Any]], delimiter: str) -> None:
    written = as_csv(people, delimiter)
    assert sniff(written.encode(), None) is Format.CSV
    assert fields_of(written) == people


@patient
@given(several)
def test_json_lines(people: list[dict[str, Any]]) -> None:
    written = "".join(contact_json_line(person) for person in people)
    assert sniff(written.encode(), None) is Format.JSONL
    assert fields_of(written) == people
    assert written.count("\n") == len(people)


@patient
@given(several)
def test_no_cell_of_our_csv_is_a_formula(people: list[dict[str, Any]]) -> None:
    for row in csv.reader(io.StringIO(as_csv(people), newline="")):
        for cell in row:
            is_number = set(cell) <= set("+-0123456789 ().\\/\n")
            assert is_number or not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_line_break_in_one_thing_makes_no_two_of_it() -> None:
    shared = ["Both row,\nevery Sunday", "Same school"]
    (read,) = fields_of(as_csv([{"name": "Ada Example", "common_ground": shared}]))
    assert read["common_ground"] == ["Both row, every Sunday", "Same school"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_a_line_of_a_text_becomes_no_property_of_the_card(end: str) -> None:
    about = end.join(["One", "EMAIL:other@example.com", "Three"])
    card = contact_vcard(
        {"name": "Ada Example", "about": about, "links": [{"value": "ada", "label": f"a{end}b"}]}
    )
    (read,) = fields_of(card)
    assert read["about"] == "One\nEMAIL:other@example.com\nThree"
    assert "emails" not in read
    assert set(read.get("extra", {})) <= {"URL"}


def test_a_vcard_is_what_other_programs_understand() -> None:
    card = contact_vcard(
        {
            "name": "Ada Example",
            "given_name": "Ada",
            "family_name": "Example",
            "emails": [{"value": "ada@example.com", "label": "work"}],
            "phones": [{"value": "+49 30 1", "label": "Reception"}],
            "organization_name": "Engines; Ltd.",
            "interest": [{"kind": "technology", "detail": "Rust"}],
            "external_ids": {"vcard_uid": "u-1", "crm": "17"},
            "extra": {"BDAY": ["19901210"], "Shoe size": ["39"]},
        }
    )
    assert card.split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "FN:Ada Example",
        "N:Example;Ada;;;",
        "ORG:Engines\\; Ltd.",
        "EMAIL;TYPE=work:ada@example.com",
        "item1.TEL:+49 30 1",
        "item1.X-ABLabel:Reception",
        "X-SEVENTEEN-INTEREST;KIND=technology:Rust",
        "UID:u-1",
        'X-SEVENTEEN-EXTERNAL-ID;SOURCE="crm":17',
        "BDAY:19901210",
        'X-SEVENTEEN-EXTRA;NAME="Shoe size":39',
        "END:VCARD",
        "",
    ]


def test_a_person_without_a_name_has_none_after_the_round_trip_either() -> None:
    person = {"organization_name": "Engines"}
    assert "FN;DERIVED=true:Engines" in contact_vcard(person)
    assert fields_of(contact_vcard(person)) == [person]
