"""Files in, as a program sees it: what is recognised, what is told, what is left alone."""

from typing import Any

import pytest
from starlette.testclient import TestClient

from seventeen.core.ids import NIL
from tests.conftest import Place
from tests.support.api import BASE, User
from tests.support.imports import LINKEDIN, Desk, counted, everything, people, rows, upload
from tests.support.rows import reader, rows_of


class TestWhatComesIn:
    def test_people_of_a_linkedin_file_below_its_notes(self, user: User, desk: Desk) -> None:
        shown = desk.bring(user, LINKEDIN, "Connections.csv")
        assert (shown["status"], shown["format"]) == ("done", "linkedin_csv")
        assert counted(shown) == {"created": 3}
        bo = user.items("/contacts", email="BO@example.com")[0]
        assert bo["name"] == "Bo Sample"
        assert (bo["given_name"], bo["family_name"]) == ("Bo", "Sample")
        assert (bo["title"], bo["organization"]["name"]) == ("Engineer", "Heron Works")
        assert bo["connected_on"] == "2024-03-03"
        assert bo["stage"] == "identified"
        assert [link["value"] for link in bo["links"]] == ["https://www.linkedin.com/in/bo-sample"]

    def test_they_are_found_and_told_like_any_other(self, user: User, desk: Desk) -> None:
        since = user.get("/changes", since="latest")["next"]
        desk.bring(user, LINKEDIN)
        assert [one["name"] for one in user.items("/contacts", q="zoe muster")] == ["Zoë Muster"]
        of_acme = user.items("/contacts", q="acme")
        assert {one["name"] for one in of_acme} == {"Ana Example", "Zoë Muster"}
        (acme,) = user.items("/organizations", q="acme")
        assert acme["contact_count"] == 2
        changed = user.get("/changes", since=since)["items"]
        assert sorted(one["kind"] for one in changed) == ["contact"] * 3 + ["organization"] * 2
        (story,) = user.items(f"/contacts/{of_acme[0]['id']}/timeline")
        assert story["type"] == "contact.created"

    def test_tags_are_filters(self, user: User, desk: Desk) -> None:
        desk.bring(user, '{"name": "Ana Example", "tags": ["Python", "Café"]}', "people.jsonl")
        assert len(user.items("/contacts", tag="cafe")) == 1

    def test_an_organization_that_is_there_is_used(self, user: User, desk: Desk) -> None:
        acme = user.organization(name="ACME Example")
        desk.bring(user, LINKEDIN)
        assert user.get(f"/organizations/{acme['id']}")["contact_count"] == 2

    def test_a_large_file_comes_in_whole_and_leaves_no_parts(
        self, user: User, desk: Desk, place: Place
    ) -> None:
        wide = "x" * 2000
        lines = "".join(f"p{n}@example.com,{wide}\n" for n in range(1200))
        shown = desk.bring(user, "email,Hobby\n" + lines)
        assert shown["size_bytes"] > 2_000_000
        assert counted(shown) == {"created": 1200}
        engine = reader(place.url)
        assert rows_of(engine, user.id)["import_parts"] == []
        engine.dispose()

    def test_the_same_person_is_there_once_however_often_a_file_names_them(
        self, user: User, desk: Desk
    ) -> None:
        twice = people(40) + "Person Three,PERSON3@example.com,\n"
        shown = desk.bring(user, twice)
        assert counted(shown) == {"created": 40, "unchanged": 1}
        assert len(user.items("/contacts", limit=200)) == 40


class TestWhatIsTold:
    FILE = (
        "name,email,about\n"
        "Ana Example,ana@example.com,\n"
        ",,\n"
        "Bo Sample,bo@example.com," + "x" * 6000 + "\n"
        '"Cy ""C"" Muster",cy@example.com,"two\nlines"\n'
        ",,only a remark\n"
        "Dee Sample,dee@example.com,,,\n"
        "Eve Sample,eve@example.com,too,many\n"
    )

    def test_every_row_has_a_result_with_line_column_and_reason(
        self, user: User, desk: Desk
    ) -> None:
        shown = desk.bring(user, self.FILE)
        told = [
            (row["number"], row["line"], row["result"], row["name"], row["column"])
            for row in rows(user, shown)
        ]
        assert told == [
            (1, 2, "created", "Ana Example", None),
            (2, 3, "skipped", None, None),
            (3, 4, "failed", None, "about"),
            (4, 5, "created", 'Cy "C" Muster', None),
            (5, 7, "failed", None, None),
            (6, 8, "created", "Dee Sample", None),
            (7, 9, "failed", None, None),
        ]
        assert shown["counts"] == {
            "created": 3,
            "updated": 0,
            "unchanged": 0,
            "skipped": 1,
            "failed": 3,
        }
        for row in rows(user, shown, result="failed"):
            assert row["code"]
            assert row["detail"]
            assert row["contact_id"] is None

    def test_rows_come_in_pages_by_result(self, user: User, desk: Desk) -> None:
        shown = desk.bring(user, self.FILE)
        path = f"/imports/{shown['id']}/rows"
        one_by_one = user.items(path, result="created", limit=1)
        assert [row["number"] for row in one_by_one] == [1, 4, 6]
        assert user.get(path, count="true")["count"] == 7
        cursor = user.get(path, limit=1)["next"]
        foreign = user.request("GET", path, params={"cursor": cursor, "result": "failed"})
        assert foreign.status_code == 400

    def test_one_huge_cell_costs_its_row_only(self, user: User, desk: Desk) -> None:
        file = (
            "name,email\nAna,a@example.com\n" + "B" * 3_000_000 + ",b@example.com\nCy,c@a.example\n"
        )
        assert counted(desk.bring(user, file)) == {"created": 2, "failed": 1}

    def test_imports_are_listed_newest_first(self, user: User, desk: Desk, clock: Any) -> None:
        for name in ("one.csv", "two.csv"):
            clock.move(minutes=1)
            desk.bring(user, people(1), name)
        assert [one["filename"] for one in user.items("/imports", limit=1)] == [
            "two.csv",
            "one.csv",
        ]

    def test_an_import_that_did_not_move_is_not_sent_again(self, user: User, desk: Desk) -> None:
        path = f"/imports/{desk.bring(user, LINKEDIN)['id']}"
        etag = user.request("GET", path).headers["ETag"]
        assert user.request("GET", path, headers={"If-None-Match": etag}).status_code == 304


class TestDryRun:
    def test_it_tells_what_would_happen_and_changes_nothing(
        self, user: User, desk: Desk, place: Place
    ) -> None:
        user.contact(name="Person 3", emails=[{"value": "person3@example.com"}])
        user.contact(name="Person 4", emails=[{"value": "person4@example.com"}])
        # The last three speak of people from far above: of one who is there and of two who are not.
        file = (
            people(60)
            + "Person 3,person3@example.com,Organization 3\n"
            + "Person 50,PERSON50@example.com,\n"
            + "No Address,,Acme Example\n"
        )
        before = everything(place.url, user)
        dry = desk.bring(user, file, dry_run="true")
        assert everything(place.url, user) == before
        assert dry["dry_run"] is True
        wet = desk.bring(user, file)
        assert dry["counts"] == wet["counts"]
        assert counted(dry) == {"created": 59, "updated": 2, "unchanged": 2}

        def told(shown: dict[str, Any]) -> list[Any]:
            return [(row["number"], row["result"], row["name"]) for row in rows(user, shown)]

        assert told(dry) == told(wet)

    def test_it_points_to_people_who_are_there_only(self, user: User, desk: Desk) -> None:
        known = user.contact(name="Bo Sample", emails=[{"value": "bo@example.com"}])
        shown = desk.bring(user, LINKEDIN, dry_run="true")
        assert [row["contact_id"] for row in rows(user, shown)] == [None, known["id"], None]


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("content", "code"),
        [
            (b"", "empty"),
            (b" \r\n\n", "empty"),
            (b"PK\x03\x04rest of a workbook", "unrecognised"),
            (b"Dear diary,\ntoday I met nobody.\n", "unrecognised"),
        ],
    )
    def test_it_is_refused_at_once_where_that_is_plain(
        self, user: User, content: bytes, code: str
    ) -> None:
        answer = upload(user, content, "people.xlsx")
        assert answer.status_code == 422
        (error,) = answer.json()["errors"]
        assert (error["pointer"], error["code"]) == ("/file", code)
        assert error["detail"]
        assert user.items("/imports") == []

    @pytest.mark.parametrize(
        ("content", "form"),
        [("name,email\n", "csv"), ("Dear diary", "vcard"), ("name\nAna\n", "linkedin_csv")],
    )
    def test_it_fails_where_only_reading_shows_it(
        self, user: User, desk: Desk, content: str, form: str
    ) -> None:
        shown = desk.bring(user, content, format=form)
        assert shown["status"] == "failed"
        assert shown["problem"]
        assert counted(shown) == {}

    def test_a_file_whose_every_row_fails_has_failed(self, user: User, desk: Desk) -> None:
        shown = desk.bring(user, '{"nom": "Ana"}\n{"nom": "Bo"}\n', "people.jsonl")
        assert shown["status"] == "failed"
        assert "line 1" in shown["problem"]
        assert counted(shown) == {"failed": 2}

    @pytest.mark.parametrize(
        ("fields", "pointer"),
        [
            ({"format": "xlsx"}, "/format"),
            ({"dry_run": "maybe"}, "/dry_run"),
            ({"formt": "csv"}, ""),
        ],
    )
    def test_a_wrong_field_is_named(self, user: User, fields: dict[str, str], pointer: str) -> None:
        answer = upload(user, LINKEDIN, "a.csv", None, **fields)
        assert answer.status_code == 422
        assert answer.json()["errors"][0]["pointer"] == pointer

    def test_a_form_needs_one_file(self, user: User) -> None:
        files = [("file", ("a.csv", b"name\nAna\n")), ("file", ("b.csv", b"name\nBo\n"))]
        assert user.request("POST", "/imports", files=files).status_code == 422
        nothing = {"format": (None, "csv")}
        assert user.request("POST", "/imports", files=nothing).status_code == 422
        as_text = {"file": (None, "name\nAna\n")}
        assert user.request("POST", "/imports", files=as_text).status_code == 422
        assert user.request("POST", "/imports", json={}).status_code == 415
        broken = {"Content-Type": "multipart/form-data; boundary=x"}
        answer = user.request("POST", "/imports", content=b"--x\r\nnothing", headers=broken)
        assert answer.status_code in (400, 422)


class TestWhoMay:
    def test_somebody_elses_import_is_not_there(self, user: User, other: User, desk: Desk) -> None:
        shown = desk.bring(user, LINKEDIN)
        for method, path in (("GET", ""), ("GET", "/rows"), ("POST", "/cancel")):
            theirs = other.request(method, f"/imports/{shown['id']}{path}")
            random = other.request(method, f"/imports/{NIL}{path}")
            assert theirs.status_code == random.status_code == 404
        assert other.items("/imports") == []

    def test_two_users_import_the_same_file_for_themselves(
        self, user: User, other: User, desk: Desk
    ) -> None:
        desk.bring(user, LINKEDIN)
        assert counted(desk.bring(other, LINKEDIN)) == {"created": 3}
        assert len(user.items("/contacts")) == len(other.items("/contacts")) == 3

    def test_nobody_and_a_reading_token_store_nothing(self, client: TestClient, user: User) -> None:
        files = {"file": ("a.csv", LINKEDIN.encode())}
        assert client.post(f"{BASE}/imports", files=files).status_code == 401
        headers = {"Authorization": f"Bearer {user.token('read')}"}
        assert client.post(f"{BASE}/imports", files=files, headers=headers).status_code == 403
        assert user.items("/imports") == []


class TestRetry:
    def test_the_same_upload_is_one_import(self, user: User, desk: Desk) -> None:
        # Each request has another multipart boundary; the file is of several stored pieces.
        file = people(40_000)
        assert len(file) > 1_500_000
        first = upload(user, file, key="once", dry_run="true")
        second = upload(user, file, key="once", dry_run="true")
        assert second.json() == first.json()
        assert second.headers["Location"] == first.headers["Location"]
        assert second.headers["Replayed"] == "true"
        assert len(user.items("/imports")) == 1
        assert user.request("POST", f"/imports/{first.json()['id']}/cancel").is_success
        desk.wait()

    def test_a_key_goes_with_one_file(self, user: User, desk: Desk) -> None:
        assert upload(user, people(1), key="once").status_code == 201
        assert upload(user, people(2), key="once").status_code == 422
        assert upload(user, people(1), key="once", dry_run="true").status_code == 422
        desk.wait()
        assert len(user.items("/contacts")) == 1


class TestCancel:
    def test_what_is_over_cannot_be_cancelled(self, user: User, desk: Desk) -> None:
        shown = desk.bring(user, LINKEDIN)
        answer = user.request("POST", f"/imports/{shown['id']}/cancel")
        assert answer.status_code == 409
        assert (answer.json()["state"], answer.json()["possible"]) == ("done", [])
