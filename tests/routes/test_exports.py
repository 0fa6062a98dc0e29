"""Everything out, and in again."""

import csv
import io
import json
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.support.api import BASE, User
from tests.support.imports import Desk, counted, people
from tests.support.network import network

FORMS = {
    "csv": "text/csv; charset=utf-8",
    "vcf": "text/vcard; charset=utf-8",
    "jsonl": "application/jsonl",
}
RICH: dict[str, Any] = {
    "name": 'Zoë "Zed" Müller; Sample, Dr.',
    "given_name": "Zoë",
    "family_name": "Müller",
    "title": '=HYPERLINK("https://example.com")',
    "organization_name": "Heron, Sons & Works; Ltd",
    "emails": [{"value": "zoe@example.com", "label": "work"}, {"value": "root@localhost"}],
    "phones": [{"value": "+49 30 1234", "label": "home"}],
    "links": [{"value": "https://www.linkedin.com/in/zoe-sample", "label": None}],
    "location": "Lisbon, Portugal",
    "time_zone": "Europe/Lisbon",
    "interest": [{"kind": "role", "detail": "Head of: research"}],
    "common_ground": ["Both row", "Same school; same year"],
    "mutual_contacts": ["Ana Example"],
    "tags": ["rowing", "c++"],
    "about": "First line\nsecond, with a comma; and more",
    "cadence_days": 30,
    "connected_on": "2024-03-02",
    "external_ids": {"crm": "17", "our other crm": "k 4"},
    "extra": {"Shoe size": ["43"]},
}
SHOWN = (*(name for name in RICH if name != "organization_name"), "archived")


def exported(user: User, name: str) -> Any:
    answer = user.request("GET", f"/exports/{name}")
    assert answer.status_code == 200, answer.text
    return answer


@pytest.mark.parametrize("form", FORMS)
class TestContacts:
    def test_come_back_unchanged(self, user: User, desk: Desk, form: str) -> None:
        user.contact(**RICH)
        user.contact(name="Nothing But A Name")
        answer = exported(user, f"contacts.{form}")
        assert answer.headers["Content-Type"] == FORMS[form]
        assert f'filename="contacts.{form}"' in answer.headers["Content-Disposition"]
        before = user.items("/contacts")
        shown = desk.bring(user, answer.content, f"contacts.{form}")
        assert counted(shown) == {"unchanged": 2}
        assert user.items("/contacts") == before

    def test_are_the_same_in_another_account(
        self, user: User, other: User, desk: Desk, form: str
    ) -> None:
        mine = user.contact(**RICH)
        content = exported(user, f"contacts.{form}").content
        assert counted(desk.bring(other, content, "contacts")) == {"created": 1}
        assert counted(desk.bring(other, content, "contacts")) == {"unchanged": 1}
        (theirs,) = other.items("/contacts")
        mine["external_ids"]["seventeen"] = mine["id"]
        for name in SHOWN:
            assert theirs[name] == mine[name], name
        assert theirs["organization"]["name"] == mine["organization"]["name"]

    def test_come_all_of_them_and_nobody_elses(
        self, user: User, other: User, desk: Desk, form: str
    ) -> None:
        other.contact(name="Somebody Else")
        desk.bring(user, people(450))
        (gone,) = user.items("/contacts", email="person7@example.com")
        user.ok("DELETE", f"/contacts/{gone['id']}")
        text = exported(user, f"contacts.{form}").text
        assert "Somebody Else" not in text
        found = {number for number in range(450) if f"person{number}@example.com" in text}
        assert found == set(range(450)) - {7}

    def test_of_nobody_is_an_empty_file(self, user: User, form: str) -> None:
        text = exported(user, f"contacts.{form}").text
        assert len(text.splitlines()) == (1 if form == "csv" else 0)


def test_a_spreadsheet_runs_nothing(user: User) -> None:
    user.contact(**RICH)
    (row,) = csv.DictReader(io.StringIO(exported(user, "contacts.csv").text))
    assert row["title"].startswith("'=")


class TestEverything:
    def test_is_every_thing_as_the_api_shows_it(self, user: User, other: User) -> None:
        made = network(user)
        network(other, word="otter")
        text = exported(user, "everything.jsonl").text
        assert "otter" not in text
        lines = [json.loads(line) for line in text.splitlines()]
        assert lines[0] == {"kind": "user", "thing": user.get("/me")}
        things = {line["thing"]["id"]: line for line in lines}
        assert len(things) == len(lines)
        interview = made["interview"]["id"]
        below = {
            "research": f"/contacts/{made['contact']['id']}/research",
            "interview_question": f"/interviews/{interview}/questions",
            "note": f"/interviews/{interview}/notes",
            "attachment": f"/interviews/{interview}/attachments",
            "outreach": "/outreach",
            "opportunity": "/opportunities",
            "touch": "/touches",
        }
        for name, thing in made.items():
            kind = {
                "friend": "contact",
                "next_interview": "interview",
                "secret_note": "note",
            }.get(name, name)
            path = below.get(kind, f"/{kind.replace('_', '-')}s")
            expected = user.get(f"{path}/{thing['id']}")
            assert things[thing["id"]] == {"kind": kind, "thing": expected}

    def test_holds_what_is_off_the_record_for_who_may_read_that(
        self, client: TestClient, user: User
    ) -> None:
        network(user)
        for scopes, may in ((("read",), False), (("read", "off_the_record"), True)):
            headers = {"Authorization": f"Bearer {user.token(*scopes)}"}
            text = client.get(f"{BASE}/exports/everything.jsonl", headers=headers).text
            assert ("Between us" in text) is may
            assert "They keep herons" in text

    def test_goes_on_over_many_pages(self, user: User, desk: Desk) -> None:
        desk.bring(user, people(450))
        lines = exported(user, "everything.jsonl").text.splitlines()
        assert len(lines) == 1 + 450 + 7


def test_nobody_gets_anything(client: TestClient) -> None:
    for name in ("contacts.csv", "contacts.vcf", "contacts.jsonl", "everything.jsonl"):
        assert client.get(f"{BASE}/exports/{name}").status_code == 401
