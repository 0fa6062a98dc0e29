"""The bin: what goes there, what comes back, what is gone for good."""

from datetime import timedelta
from typing import Any

import pytest

from seventeen.routes.installation import Installation
from tests.conftest import Place
from tests.support.api import User
from tests.support.clock import ManualClock
from tests.support.copies import Copy
from tests.support.network import network
from tests.support.passing_time import live_on, sweep
from tests.support.rows import places_of, reading

FOREVER = {"forever": "true"}


def listed(user: User) -> list[tuple[str, str]]:
    """Kind and title of what lies in the bin."""
    return [(one["kind"], one["title"]) for one in user.items("/bin")]


class TestDelete:
    def test_takes_along_what_hangs_from_it(self, user: User) -> None:
        made = network(user)
        user.ok("DELETE", f"/contacts/{made['contact']['id']}")
        state = Copy.of_lists(user)
        assert {kind: len(things) for kind, things in state.items() if things} == {
            "contact": 1,
            "organization": 1,
            "opportunity": 1,
            "question": 1,
            "touch": 1,
        }
        assert listed(user) == [("contact", "Cleo heron")]
        for kind, path in (("interview", "interviews"), ("follow_up", "follow-ups")):
            assert user.request("GET", f"/{path}/{made[kind]['id']}").status_code == 404

    def test_and_brings_back_exactly_that(self, user: User) -> None:
        made = network(user)
        deleted_before = user.outreach(made["contact"]["id"])
        user.ok("DELETE", f"/outreach/{deleted_before['id']}")
        where = f"/interviews/{made['interview']['id']}/notes/{made['note']['id']}"
        user.ok("DELETE", where)
        before = Copy.of_lists(user)
        hits = user.get("/search", q="heron", limit=100)

        user.ok("DELETE", f"/contacts/{made['contact']['id']}")
        user.post(f"/contacts/{made['contact']['id']}/restore")

        assert Copy.of_lists(user) == before
        assert user.get("/search", q="heron", limit=100) == hits
        assert {kind for kind, _ in listed(user)} == {"outreach", "note"}

    def test_changes_how_far_the_user_is_with_the_contact(self, user: User) -> None:
        sent = user.sent()
        user.ok("DELETE", f"/outreach/{sent['id']}")
        assert user.stage(sent["contact_id"]) == "identified"
        assert user.pending(sent["contact_id"]) == []
        user.post(f"/outreach/{sent['id']}/restore")
        assert user.stage(sent["contact_id"]) == "contacted"
        assert user.pending(sent["contact_id"]) == ["nudge"]

    def test_leaves_alone_what_only_mentions_it(self, user: User) -> None:
        asked = user.sent()
        interview = user.interview(asked["contact_id"], outreach_id=asked["id"])
        user.ok("DELETE", f"/outreach/{asked['id']}", params=FOREVER)
        assert user.get(f"/interviews/{interview['id']}")["outreach_id"] is None


class TestRestore:
    def test_needs_what_it_hangs_from(self, user: User) -> None:
        sent = user.sent()
        user.ok("DELETE", f"/outreach/{sent['id']}")
        user.ok("DELETE", f"/contacts/{sent['contact_id']}")
        refused = user.request("POST", f"/outreach/{sent['id']}/restore")
        assert refused.status_code == 409
        assert user.items("/outreach") == []
        user.post(f"/contacts/{sent['contact_id']}/restore")
        user.post(f"/outreach/{sent['id']}/restore")
        assert len(user.items("/outreach")) == 1

    def test_of_a_part_alone_is_refused(self, user: User) -> None:
        sent = user.sent()
        user.ok("DELETE", f"/contacts/{sent['contact_id']}")
        refused = user.request("POST", f"/outreach/{sent['id']}/restore")
        assert (refused.status_code, refused.json()["state"]) == (409, "deleted")

    def test_of_what_is_there_is_refused(self, user: User) -> None:
        contact = user.contact()
        refused = user.request("POST", f"/contacts/{contact['id']}/restore")
        assert (refused.status_code, refused.json()["state"]) == (409, "present")

    def test_an_id_in_the_bin_is_not_free(self, user: User) -> None:
        contact = user.contact()
        user.ok("DELETE", f"/contacts/{contact['id']}")
        refused = user.request("PUT", f"/contacts/{contact['id']}", json={"name": "Bo"})
        assert (refused.status_code, refused.json()["possible"]) == (409, ["restore"])


class TestForever:
    @pytest.mark.parametrize("from_the_bin", [False, True])
    def test_leaves_no_trace_of_what_was_written(
        self, user: User, place: Place, from_the_bin: bool
    ) -> None:
        made = network(user, "quokka")
        with reading(place.url) as engine:
            assert len(set(places_of(engine, "quokka"))) > 15
            for path in (
                f"/contacts/{made['contact']['id']}",
                f"/contacts/{made['friend']['id']}",
                f"/organizations/{made['organization']['id']}",
                f"/opportunities/{made['opportunity']['id']}",
                f"/questions/{made['question']['id']}",
            ):
                if from_the_bin:
                    user.ok("DELETE", path)
                user.ok("DELETE", path, params=FOREVER)
                assert user.request("GET", path).status_code == 404
                assert user.request("POST", f"{path}/restore").status_code == 404
            assert list(places_of(engine, "quokka")) == []
        copy = Copy()
        copy.follow(user)
        assert copy.as_lists() == Copy.of_lists(user)
        assert listed(user) == []

    def test_of_a_part_leaves_the_rest(self, user: User) -> None:
        made = network(user)
        user.ok("DELETE", f"/interviews/{made['interview']['id']}", params=FOREVER)
        assert user.get(f"/outreach/{made['outreach']['id']}")["status"] == "accepted"
        assert user.items("/promises") == []
        assert user.stage(made["contact"]["id"]) == "scheduled"
        kinds = {one["kind"] for one in user.items("/follow-ups")}
        assert kinds == {"nudge", "custom", "send_questions"}

    def test_of_a_question_frees_the_notes_on_it(self, user: User) -> None:
        made = network(user)
        below = f"/interviews/{made['interview']['id']}"
        before = user.get("/changes", since="latest")["next"]
        user.ok("DELETE", f"{below}/questions/{made['interview_question']['id']}", params=FOREVER)
        assert user.get(f"{below}/notes/{made['note']['id']}")["question_id"] is None
        told = {one["id"]: one["thing"] for one in user.get("/changes", since=before)["items"]}
        assert told[made["note"]["id"]]["question_id"] is None


class TestPurge:
    def test_comes_after_30_days(
        self, user: User, clock: ManualClock, here: Installation, place: Place
    ) -> None:
        made = network(user, "quokka")
        user.ok("DELETE", f"/contacts/{made['contact']['id']}")
        live_on(user, clock, 1)
        user.ok("DELETE", f"/organizations/{made['organization']['id']}")
        [organization, contact] = user.get("/bin")["items"]
        assert contact["erased_on"] == "2026-04-01T09:00:00.000Z"
        assert organization["erased_on"] == "2026-04-02T09:00:00.000Z"

        live_on(user, clock, 29)
        assert sweep(here, user)["erased"] == 0
        clock.move(seconds=1)
        assert sweep(here, user)["erased"] == 1
        assert sweep(here, user)["erased"] == 0
        assert listed(user) == [("organization", "quokka Works")]
        with reading(place.url) as engine:
            assert list(places_of(engine, "Between us: quokka")) == []
        assert user.request("POST", f"{contact['href']}/restore").status_code == 404


class TestEmpty:
    def test_erases_what_was_deleted_and_nothing_else(self, user: User, other: User) -> None:
        kept, gone = network(user), network(user, "quokka")
        user.ok("DELETE", f"/contacts/{gone['contact']['id']}")
        theirs = other.contact()
        other.ok("DELETE", f"/contacts/{theirs['id']}")
        assert user.ok("DELETE", "/bin") == {"erased": 1, "more": False}
        assert listed(user) == []
        assert user.request("POST", f"/contacts/{gone['contact']['id']}/restore").status_code == 404
        assert user.get(f"/contacts/{kept['contact']['id']}")["name"] == kept["contact"]["name"]
        assert len(listed(other)) == 1

    def test_goes_on_until_nothing_is_left(self, user: User) -> None:
        ids = [user.contact(name=f"Contact {number}")["id"] for number in range(51)]
        user.post("/contacts/batch", ids=ids, delete=True)
        assert user.get("/bin", limit="1", count="true")["count"] == 51
        for _ in range(2):
            assert user.ok("DELETE", "/bin") == {"erased": 20, "more": True}
        assert user.ok("DELETE", "/bin") == {"erased": 11, "more": False}
        assert user.ok("DELETE", "/bin") == {"erased": 0, "more": False}


class TestList:
    def test_pages_from_last_deleted_to_first(self, user: User, clock: ManualClock) -> None:
        made: list[dict[str, Any]] = []
        for number in range(5):
            one = user.contact(name=f"Contact {number}")
            user.ok("DELETE", f"/contacts/{one['id']}")
            made.insert(0, one)
            clock.set(clock.now() + timedelta(seconds=number % 2))
        entries = user.items("/bin")
        assert sorted(one["title"] for one in entries) == sorted(one["name"] for one in made)
        assert user.items("/bin", limit="2") == entries
        times = [one["deleted_at"] for one in entries]
        assert times == sorted(times, reverse=True)
        for one in entries:
            user.post(f"{one['href']}/restore")
        assert listed(user) == []

    def test_names_what_lies_below_another_thing_by_its_address(self, user: User) -> None:
        made = network(user)
        where = f"/interviews/{made['interview']['id']}/notes/{made['note']['id']}"
        user.ok("DELETE", where)
        [entry] = user.get("/bin")["items"]
        assert entry["href"] == f"/api/v1{where}"
        user.post(f"{entry['href']}/restore")
        assert user.get(where)["text"] == "They keep herons"

    def test_is_everybodys_own(self, user: User, other: User) -> None:
        user.ok("DELETE", f"/contacts/{user.contact()['id']}")
        assert listed(other) == []
