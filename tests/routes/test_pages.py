"""Lists: pages that make the whole, in every sort, and found by words."""

import itertools
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.contract.full import fill
from tests.contract.served import served
from tests.contract.walk import Operation, operations, resolve
from tests.routes.test_conventions import problem
from tests.support.api import BASE, User
from tests.support.clock import ManualClock
from tests.support.imports import Desk

Json = dict[str, Any]


@pytest.fixture
def people(user: User) -> list[str]:
    """The names of seven contacts, in the order of the list."""
    names = [f"Person {letter}" for letter in "abcdefg"]
    for name in reversed(names):
        user.contact(name=name, tags=["x"] if name < "Person e" else [])
    return names


class TestPages:
    def test_a_page_leads_to_the_next(self, user: User, people: list[str]) -> None:
        seen, path = [], f"{BASE}/contacts?limit=3"
        while path:
            answer = user.request("GET", path)
            page = answer.json()
            assert len(page["items"]) <= 3
            seen += [one["name"] for one in page["items"]]
            link = answer.headers.get("link", "")
            assert bool(link) == (page["next"] is not None)
            path = link.partition(">")[0].removeprefix("<")
            assert not link or page["next"] in path
            assert not link or link.endswith('; rel="next"')
        assert seen == people

    def test_the_link_keeps_what_was_asked(self, user: User, people: list[str]) -> None:
        del people
        asked = {"limit": 2, "sort": "-name", "tag": "x", "q": "person"}
        first = user.request("GET", "/contacts", params=asked)
        path = first.headers["link"].partition(">")[0].removeprefix("<")
        second = user.request("GET", path).json()
        names = [one["name"] for one in (*first.json()["items"], *second["items"])]
        assert names == ["Person d", "Person c", "Person b", "Person a"]
        assert second["next"] is None

    def test_what_is_added_meanwhile_moves_nothing(self, user: User, people: list[str]) -> None:
        page = user.get("/contacts", limit=3)
        user.contact(name="Aaron Example")
        user.contact(name="Zoe Example")
        user.ok("DELETE", f"/contacts/{page['items'][1]['id']}")
        rest = user.get("/contacts", limit=200, cursor=page["next"])["items"]
        assert [one["name"] for one in rest] == [*people[3:], "Zoe Example"]

    @pytest.mark.parametrize(
        "other",
        [{"sort": "-name"}, {"tag": "x"}, {"q": "person"}, {"archived": "false"}],
        ids=str,
    )
    def test_a_cursor_goes_with_what_it_was_made_for(
        self, user: User, people: list[str], other: Json
    ) -> None:
        del people
        cursor = user.get("/contacts", limit=2)["next"]
        assert user.get("/contacts", limit=5, cursor=cursor)["items"]
        refused = user.request("GET", "/contacts", params={**other, "cursor": cursor})
        assert problem(refused, 400)["errors"][0]["code"] == "bad-cursor"

    def test_a_cursor_of_another_list_or_user_is_none(
        self, user: User, other: User, people: list[str]
    ) -> None:
        del people
        cursor = user.get("/contacts", limit=2)["next"]
        problem(user.request("GET", "/organizations", params={"cursor": cursor}), 400)
        problem(other.request("GET", "/contacts", params={"cursor": cursor}), 400)

    def test_a_cursor_that_was_touched_is_none(self, user: User, people: list[str]) -> None:
        del people
        cursor = user.get("/contacts", limit=2)["next"]
        for place in range(0, len(cursor), 7):
            letter = "A" if cursor[place] != "A" else "B"
            touched = cursor[:place] + letter + cursor[place + 1 :]
            refused = user.request("GET", "/contacts", params={"limit": 2, "cursor": touched})
            problem(refused, 400)
        for touched in (cursor[:-4], cursor + "AAAA", cursor[::-1], "=", "\u00e4"):
            problem(user.request("GET", "/contacts", params={"cursor": touched}), 400)

    def test_a_count_is_exact_and_only_given_on_demand(self, user: User, people: list[str]) -> None:
        assert "count" not in user.get("/contacts")
        assert user.get("/contacts", count="true", limit=1)["count"] == len(people)
        assert user.get("/contacts", count="true", tag="x", limit=1)["count"] == 4
        assert user.get("/contacts", count="true", q="person c")["count"] == 1
        cursor = user.get("/contacts", limit=3)["next"]
        assert user.get("/contacts", count="true", limit=3, cursor=cursor)["count"] == len(people)


WORDS = {
    "zoe": True,
    "ZOË": True,
    "zo": True,
    "z": True,
    "muster": True,
    "must zo": True,
    "  Zoë   MUS ": True,
    "acme": True,
    "strasse": True,
    "zoe@ex": True,
    "oe": False,
    "zoe mustermann": False,
    "zoe ada": False,
    "!!!": False,
}
"""What is typed, and whether it finds Zoë."""


class TestWords:
    def test_every_word_has_to_begin_a_word(self, user: User) -> None:
        user.contact(
            name="Zoë Muster-Straße",
            organization_name="ACME Example",
            emails=[{"value": "zoe@example.com"}],
        )
        user.contact(name="Ada Example")
        for q, found in WORDS.items():
            names = [one["name"] for one in user.items("/contacts", q=q)]
            assert ("Zoë Muster-Straße" in names) == found, q

    def test_a_change_is_found_at_once(self, user: User) -> None:
        contact = user.contact(name="Zoë Muster")
        user.patch(f"/contacts/{contact['id']}", name="Ada Example")
        assert user.items("/contacts", q="zoe") == []
        assert [one["id"] for one in user.items("/contacts", q="ada")] == [contact["id"]]
        user.ok("DELETE", f"/contacts/{contact['id']}")
        assert user.items("/contacts", q="ada") == []

    def test_words_and_sort_go_together(self, user: User) -> None:
        for name in ("Ana Alpha", "Ana Beta", "Ana Gamma", "Bo Delta"):
            user.contact(name=name)
        names = [one["name"] for one in user.items("/contacts", q="ana", sort="-name", limit=2)]
        assert names == ["Ana Gamma", "Ana Beta", "Ana Alpha"]

    def test_common_words_and_rare_ones_find_the_same(
        self, user: User, client: TestClient, app: Any
    ) -> None:
        names = [f"Ana Common{number:03}" for number in range(420)]
        names += [f"Ana Common Rare{number}" for number in range(5)]
        Desk(client, app).bring(user, "name\n" + "\n".join(names))
        expected = {"common ana": 425, "ana comm rar": 5, "rare0 an": 1, "ana rarer": 0}
        for (q, count), sort in itertools.product(expected.items(), (None, "-name")):
            order = {"sort": sort} if sort else {}
            found = [one["name"] for one in user.items("/contacts", q=q, limit=150, **order)]
            assert len(set(found)) == len(found) == count, q
            if sort:
                assert found == sorted(found, reverse=True)


def lists() -> Iterator[tuple[Operation, list[str | None]]]:
    """Every list of the contract that can be walked as it is, with the sorts it offers."""
    for operation in operations(served()):
        if operation.method != "get" or not operation.takes("cursor") or "{" in operation.path:
            continue
        schemas = [one["schema"] for one in operation.parameters if one["name"] == "sort"]
        offered = [value for schema in schemas for value in resolve(served(), schema)["enum"]]
        yield operation, [None, *offered]


def test_the_pages_of_every_list_make_the_whole_in_every_sort(
    user: User, client: TestClient, app: Any, clock: ManualClock
) -> None:
    fill(user, client, clock, Desk(client, app))
    walked = 0
    for operation, sorts in lists():
        path = operation.path.removeprefix(BASE)
        for sort in sorts:
            asked = {"sort": sort} if sort else {}
            whole = user.get(path, limit=200, **asked)
            assert whole["next"] is None
            pages = user.items(path, limit=2, **asked)
            assert pages == whole["items"], f"{operation.name} by {sort}"
            if sort is not None and sort.lstrip("-") in pages[0]:
                values = [one[sort.lstrip("-")] or "" for one in pages]
                ordered = [str(value).casefold() for value in values]
                assert ordered == sorted(ordered, reverse=sort.startswith("-"))
            walked += 1
    assert walked > 30
