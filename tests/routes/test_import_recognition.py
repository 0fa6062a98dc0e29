"""Whom the rows of a file speak of: people who are there, and one another."""

from typing import Any

import pytest

from tests.conftest import Place
from tests.support.api import User
from tests.support.imports import LINKEDIN, Desk, counted, everything, people, results, rows


class TestRecognition:
    def test_a_file_that_comes_twice_changes_nothing(
        self, user: User, desk: Desk, place: Place
    ) -> None:
        files = {
            "Connections.csv": LINKEDIN,
            "people.jsonl": '{"name": "Cy"}\n{"name": "Cy"}\n{"emails": [{"value": "d@a.example"}]}',
            "cards.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Eve\nTEL:+1 555\nREV:2024\nEND:VCARD\n",
        }
        for name, content in files.items():
            desk.bring(user, content, name)
        before = everything(place.url, user)
        for name, content in files.items():
            shown = desk.bring(user, content, name)
            assert set(results(user, shown)) == {"unchanged"}
        assert everything(place.url, user) == before

    @pytest.mark.parametrize(
        ("known", "line"),
        [
            ({"external_ids": {"crm": "17"}}, '{"name": "A", "external_ids": {"crm": "17"}}'),
            (
                {"emails": [{"value": "Ana@Example.com"}]},
                '{"name": "A", "emails": [{"value": "ana@example.COM"}]}',
            ),
            (
                {"links": [{"value": "https://www.linkedin.com/in/Ana-Example/"}]},
                '{"name": "A", "links": [{"value": "http://de.linkedin.com/in/ana-example?x=1"}]}',
            ),
        ],
    )
    def test_somebody_is_known_by_id_address_or_profile(
        self, user: User, desk: Desk, known: dict[str, Any], line: str
    ) -> None:
        contact = user.contact(name="Ana Example", **known)
        shown = desk.bring(user, line, "people.jsonl")
        (row,) = rows(user, shown)
        assert row["contact_id"] == contact["id"]
        assert row["code"] == "other_name"
        assert user.get(f"/contacts/{contact['id']}") == contact

    def test_an_id_counts_more_than_an_address(self, user: User, desk: Desk) -> None:
        by_id = user.contact(name="A", external_ids={"crm": "17"})
        user.contact(name="B", emails=[{"value": "b@example.com"}])
        line = '{"external_ids": {"crm": "17"}, "emails": [{"value": "b@example.com"}]}'
        (row,) = rows(user, desk.bring(user, line, "people.jsonl"))
        assert row["contact_id"] == by_id["id"]

    def test_nobody_is_known_by_name_alone(self, user: User, desk: Desk) -> None:
        user.contact(name="Ana Example", organization_name="Acme Example")
        file = "name,company\nAna Example,Acme Example\nAna Example,Acme Example\n"
        assert counted(desk.bring(user, file)) == {"created": 2}
        assert counted(desk.bring(user, file)) == {"unchanged": 2}
        three = file + "Ana Example,Acme Example\n"
        assert counted(desk.bring(user, three)) == {"unchanged": 2, "created": 1}

    def test_whom_only_their_row_identifies_is_known_after_every_edit(
        self, user: User, desk: Desk
    ) -> None:
        file = "name,phone\nAna Example,+1 555 0100\n"
        (row,) = rows(user, desk.bring(user, file))
        user.patch(f"/contacts/{row['contact_id']}", name="Ana Edited", phones=[])
        assert len(rows(user, desk.bring(user, file))) == 1
        other = user.contact(name="Ana Merged")
        user.post("/contacts/merge", into_id=other["id"], from_id=row["contact_id"])
        (row,) = rows(user, desk.bring(user, file))
        assert row["contact_id"] == other["id"]
        assert len(user.items("/contacts")) == 1

    def test_somebody_in_the_bin_stays_there(self, user: User, desk: Desk, place: Place) -> None:
        desk.bring(user, LINKEDIN)
        (bo,) = user.items("/contacts", email="bo@example.com")
        user.ok("DELETE", f"/contacts/{bo['id']}")
        before = everything(place.url, user)
        shown = desk.bring(user, LINKEDIN)
        assert results(user, shown) == ["unchanged", "skipped", "unchanged"]
        assert rows(user, shown, result="skipped")[0]["code"] == "in_bin"
        assert everything(place.url, user) == before

    def test_files_that_overlap_add_up(self, user: User, desk: Desk) -> None:
        desk.bring(user, people(30))
        assert counted(desk.bring(user, people(30, start=20))) == {"unchanged": 10, "created": 20}
        assert len(user.items("/contacts", limit=200)) == 50


class TestWhoIsThereAlready:
    def test_gets_what_was_missing_and_keeps_the_rest(self, user: User, desk: Desk) -> None:
        contact = user.contact(
            name="Bo S.",
            emails=[{"value": "bo@example.com", "label": "private"}],
            tags=["met"],
            location="Lisbon",
        )
        since = user.get("/changes", since="latest")["next"]
        line = (
            '{"name": "Bo Sample", "given_name": "Bo", "title": "Engineer", "location": "Porto",'
            ' "organization_name": "Heron Works", "tags": ["MET", "python"], "about": "Likes herons",'
            ' "emails": [{"value": "BO@example.com"}, {"value": "bo@heron.example"}]}'
        )
        shown = desk.bring(user, line, "people.jsonl")
        assert counted(shown) == {"updated": 1}
        now = user.get(f"/contacts/{contact['id']}")
        assert (now["name"], now["given_name"], now["location"]) == ("Bo S.", None, "Lisbon")
        assert (now["title"], now["organization"]["name"]) == ("Engineer", "Heron Works")
        assert now["tags"] == ["met", "python"]
        assert now["emails"] == [
            {"value": "bo@example.com", "label": "private"},
            {"value": "bo@heron.example", "label": None},
        ]
        changed = user.get("/changes", since=since)["items"]
        assert sorted(one["kind"] for one in changed) == ["contact", "organization"]
        for words in ("herons", "heron works", "bo@heron", "python"):
            assert len(user.items("/contacts", q=words)) == 1, words
        assert user.items("/contacts", email="bo@heron.example")
        assert user.items("/contacts", tag="python")

    def test_keeps_an_employer_and_gets_no_title_of_another(self, user: User, desk: Desk) -> None:
        contact = user.contact(
            organization_name="Acme Example", emails=[{"value": "ana@example.com"}]
        )
        file = "name,email,company,title\nAna Example,ana@example.com,Heron Works,CTO\n"
        assert counted(desk.bring(user, file)) == {"unchanged": 1}
        assert user.get(f"/contacts/{contact['id']}") == contact
        assert not user.items("/organizations", q="heron")

    def test_has_the_same_stage_as_before(self, user: User, desk: Desk) -> None:
        contact = user.contact(emails=[{"value": "bo@example.com"}])
        user.sent(contact["id"])
        desk.bring(user, LINKEDIN)
        assert user.stage(contact["id"]) == "contacted"
