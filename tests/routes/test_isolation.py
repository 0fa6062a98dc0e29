"""Nobody reaches what is another's: every id of every operation of the contract, tried in turn."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine

from seventeen.core.ids import new_id
from tests.contract.walk import Operation
from tests.support.api import PASSWORD, User
from tests.support.clock import MONDAY
from tests.support.imports import Desk
from tests.support.installed import KINDS, Installed, installed
from tests.support.network import network
from tests.support.rows import fingerprint, reading
from tests.support.slots import Contract, Slot

Ids = dict[str, str]


def another_session(user: User) -> str:
    """A new session of the user's beside the one in use."""
    before = {one["id"] for one in user.items("/sessions")}
    login = user.request("POST", "/auth/login", json={"email": user.email, "password": PASSWORD})
    assert login.status_code == 200
    [made] = {str(one["id"]) for one in user.items("/sessions")} - before
    return made


def everything(user: User, desk: Desk, word: str) -> Ids:
    """The id of one thing of every kind that can be asked for, each with `word` in its texts."""
    made = {kind: thing["id"] for kind, thing in network(user, word).items()}
    return {
        **made,
        "session": another_session(user),
        "token": user.post("/tokens", name=word, scopes=["read"])["id"],
        "import": desk.bring(user, f"name,email\nGus {word},gus.{word}@example.com\n")["id"],
    }


def in_the_bin(user: User, kept: Ids, word: str) -> Ids:
    """The same of things that were deleted, below parents that were not."""
    person, talk = kept["contact"], kept["next_interview"]
    research = user.post(f"/contacts/{person}/research", topic="job", detail=word)["id"]
    question = user.post(f"/interviews/{talk}/questions", text=word)["id"]
    note = user.post(f"/interviews/{talk}/notes", text=word)["id"]
    photo = user.photo(talk)["id"]
    held = user.interview(person, starts_at="2026-03-01T10:00:00Z")["id"]
    user.post(f"/interviews/{held}/finish", promises=[{"by": "them", "text": word}])
    promise = user.items("/promises", interview_id=held)[0]["id"]
    referral = user.post("/referrals", kind="person", name=word, contact_id=person)["id"]
    gone = {
        "research": f"/contacts/{person}/research/{research}",
        "interview_question": f"/interviews/{talk}/questions/{question}",
        "note": f"/interviews/{talk}/notes/{note}",
        "attachment": f"/interviews/{talk}/attachments/{photo}",
        "contact": f"/contacts/{user.contact(name=word)['id']}",
        "friend": f"/contacts/{user.contact(name=word)['id']}",
        "organization": f"/organizations/{user.organization(name=word)['id']}",
        "outreach": f"/outreach/{user.outreach(person)['id']}",
        "interview": f"/interviews/{held}",
        "follow_up": f"/follow-ups/{user.follow_up(person)['id']}",
        "question": f"/questions/{user.post('/questions', text=word)['id']}",
        "insight": f"/insights/{user.post('/insights', kind='market', text=word)['id']}",
        "referral": f"/referrals/{referral}",
        "opportunity": f"/opportunities/{user.post('/opportunities', title=word)['id']}",
        "touch": f"/touches/{user.post('/touches', contact_id=person, kind='met')['id']}",
        "session": f"/sessions/{another_session(user)}",
        "token": f"/tokens/{user.post('/tokens', name=word, scopes=['read'])['id']}",
    }
    for where in gone.values():
        user.ok("DELETE", where)
    return {"promise": promise, **{kind: at.rsplit("/", 1)[1] for kind, at in gone.items()}}


def never() -> str:
    """An id that nothing has."""
    return new_id(MONDAY)


class World:
    """Two users with one of everything, and what each has deleted."""

    def __init__(self, place: Installed, contract: Contract) -> None:
        mark = never()[-6:]
        desk = Desk(place.client, place.app)
        self.contract = contract
        self.ana = User(place.client, f"ana.{mark}@example.com")
        self.bo = User(place.client, f"bo.{mark}@example.com")
        self.hers = everything(self.ana, desk, "heron")
        self.his = everything(self.bo, desk, "badger")
        self.hers_deleted = in_the_bin(self.ana, self.hers, "gone heron")
        self.his_deleted = in_the_bin(self.bo, self.his, "gone badger")
        place.client.cookies.clear()

    def ask(self, operation: Operation, ids: Mapping[Slot, str], **params: str) -> Any:
        """The answer that ana gets with these ids, and her own where others are needed."""
        needed = {slot: self.hers[slot.kind] for slot in self.contract.needed(operation)}
        if operation.method == "put" and all(slot.where == "body" for slot in ids):
            # A thing that is there stays with its contact, whoever's another one is.
            needed |= {slot: never() for slot in needed if slot.name == "id"}
        request = self.contract.request(operation, {**needed, **ids})
        request["params"] = {**request.get("params", {}), **params}
        answer = self.ana.request(request.pop("method"), request.pop("url"), **request)
        if operation.method == "put" and answer.status_code == 201:
            self.ana.ok("DELETE", answer.headers["Location"], params={"forever": "true"})
        return answer

    def foreign(self, operation: Operation, slot: Slot) -> Iterator[tuple[str, str]]:
        """Ids that have to be answered like one that never was: what they are, and which."""
        yield "another's", self.his[slot.kind]
        if slot.kind in self.his_deleted:
            yield "another's in the bin", self.his_deleted[slot.kind]
        itself = slot.where == "path" and slot.name == "id"
        knows_the_bin = operation.method == "put" or operation.name.startswith("restore_")
        is_open = slot.where == "query" or (itself and knows_the_bin)
        if slot.kind in self.hers_deleted and not is_open:
            yield "in the bin", self.hers_deleted[slot.kind]


@pytest.fixture(scope="module", params=KINDS)
def place(
    request: pytest.FixtureRequest, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Installed]:
    """One application for all the tests here: none of them changes what the others look at."""
    folder = tmp_path_factory.mktemp("isolation")
    with installed(request.param, sqlite_template, folder, "isolation") as running:
        yield running


@pytest.fixture(scope="module")
def contract(place: Installed) -> Contract:
    return Contract(place.app.api.openapi())


@pytest.fixture(scope="module")
def world(place: Installed, contract: Contract) -> World:
    return World(place, contract)


@pytest.fixture
def engine(place: Installed) -> Iterator[Engine]:
    """For looking at rows."""
    with reading(place.url) as engine:
        yield engine


def said(answer: Any, *ids: str) -> tuple[int, str]:
    """Status and body, without what differs between any two requests."""
    body: str = answer.text
    if answer.headers.get("content-type") == "application/problem+json":
        body = body.replace(answer.json()["request_id"], "<request>")
    for one in ids:
        body = body.replace(one, "<id>")
    return answer.status_code, body


def expected(operation: Operation, slot: Slot) -> int:
    """What a foreign id is answered with. A batch tells of each in its result."""
    if slot.where == "query" or operation.name == "batch_contacts":
        return 200
    if slot.where == "body":
        return 422
    return 201 if operation.method == "put" and slot.name == "id" else 404


class TestMatrix:
    def test_a_foreign_id_is_answered_like_one_that_never_was(
        self, world: World, engine: Engine
    ) -> None:
        before = fingerprint(engine, world.bo.id)
        wrong: list[str] = []
        tried = 0
        for operation in world.contract.operations:
            for slot in world.contract.slots(operation):
                for what, one in world.foreign(operation, slot):
                    here, unknown = f"{operation.name}, {slot}, {what}", never()
                    answer = said(world.ask(operation, {slot: one}), one)
                    like = said(world.ask(operation, {slot: unknown}), unknown)
                    tried += 1
                    if answer != like:
                        wrong.append(f"{here}: {answer}, and not {like}")
                    if answer[0] != expected(operation, slot):
                        wrong.append(f"{here}: {answer}")
                    if slot.where == "query" and '"items":[]' not in answer[1]:
                        wrong.append(f"{here}: {answer}")
                    if fingerprint(engine, world.bo.id) != before:
                        wrong.append(f"{here}: it changed what is another's")
                        before = fingerprint(engine, world.bo.id)
        assert wrong == []
        assert tried > 300

    def test_a_batch_tells_of_a_foreign_id_like_of_one_that_never_was(self, world: World) -> None:
        [batch] = [one for one in world.contract.operations if one.name == "batch_contacts"]
        statuses = {
            slot.name: world.ask(batch, {slot: world.his[slot.kind]}).json()["items"][0]["status"]
            for slot in world.contract.slots(batch)
        }
        assert statuses == {"ids": 404, "patch/organization_id": 422, "patch/introduced_by_id": 422}

    def test_erasing_reaches_nothing_of_anothers(self, world: World, engine: Engine) -> None:
        before = fingerprint(engine, world.bo.id)
        for operation in world.contract.operations:
            if operation.takes("forever"):
                [*_, slot] = world.contract.slots(operation)
                for theirs in (world.his, world.his_deleted):
                    answer = world.ask(operation, {slot: theirs[slot.kind]}, forever="true")
                    assert answer.status_code == 404, operation.name
        assert fingerprint(engine, world.bo.id) == before

    def test_a_child_is_found_below_its_own_parent_only(self, world: World) -> None:
        his_pairs, wrong_parents = 0, 0
        parents = {"contact": world.hers["friend"], "interview": world.hers["interview"]}
        below_next = world.ana.post(
            f"/interviews/{world.hers['next_interview']}/notes", text="Another talk's"
        )["id"]
        for operation in world.contract.operations:
            slots = [one for one in world.contract.slots(operation) if one.where == "path"]
            if len(slots) < 2:
                continue
            parent, child = slots
            answer = world.ask(operation, {one: world.his[one.kind] for one in slots})
            assert answer.status_code == 404, f"{operation.name} below another's"
            his_pairs += 1
            own = below_next if child.kind == "note" else world.hers[child.kind]
            other = (
                parents[parent.kind]
                if child.kind not in ("interview_question", "attachment")
                else (world.hers["next_interview"])
            )
            answer = world.ask(operation, {parent: other, child: own})
            assert answer.status_code == 404, f"{operation.name} below the wrong parent"
            wrong_parents += 1
        assert his_pairs == wrong_parents == 19

    def test_the_same_requests_open_what_is_ones_own(
        self, place: Installed, contract: Contract
    ) -> None:
        world = World(place, contract)
        shut = []

        def parts_first(one: Operation) -> tuple[bool, int, int]:
            wholes = ["delete_interview", "delete_contact"]
            rank = wholes.index(one.name) + 1 if one.name in wholes else 0
            return one.method == "delete", rank, -len(one.path)

        for operation in sorted(contract.operations, key=parts_first):
            if world.contract.slots(operation):
                answer = world.ask(operation, {})
                # Past the door, a state may forbid a step, or a value not fit the thing.
                codes = (
                    {one["code"] for one in answer.json().get("errors", ())}
                    if not answer.is_success
                    else set()
                )
                past = answer.status_code in (409, 422) and "not-found" not in codes
                if not answer.is_success and not past:
                    shut.append(f"{operation.name}: {answer.status_code} {answer.text}")
        assert shut == []

    def test_no_list_shows_a_word_of_anothers(self, world: World) -> None:
        asked = 0
        for operation in world.contract.operations:
            if operation.method != "get" or operation.public:
                continue
            params = {"q": "badger"} if operation.takes("q") else {}
            for shown in (world.ask(operation, {}), world.ask(operation, {}, **params)):
                assert "badger" not in shown.text, operation.name
                asked += shown.is_success
        assert asked > 60

    def test_an_id_that_the_matrix_can_not_fill_is_noticed(self, contract: Contract) -> None:
        operation = contract.operations[-1]
        added = {"name": "weather_id", "in": "query", "schema": {"type": "string"}}
        strange = operation._replace(spec={**operation.spec, "parameters": [added]})
        with pytest.raises(LookupError, match="weather_id"):
            contract.slots(strange)


class TestOffTheRecord:
    """A token without that scope never sees such a note, whatever it asks."""

    @pytest.fixture
    def script(self, world: World, place: Installed) -> Any:
        """Requests with a token that may read and write and nothing else."""
        token = world.ana.token("read", "write")

        def ask(method: str, path: str, **options: Any) -> Any:
            headers = {"Authorization": f"Bearer {token}"}
            path = path if path.startswith("/api/v1") else f"/api/v1{path}"
            return place.client.request(method, path, headers=headers, **options)

        return ask

    def test_no_read_shows_it(self, world: World, script: Any) -> None:
        talk = world.hers["interview"]
        where = f"/interviews/{talk}/notes/{world.hers['secret_note']}"
        below = f"/interviews/{talk}/notes"
        gone = world.ana.post(below, text="Between us: gone", off_the_record=True)
        world.ana.ok("DELETE", f"{below}/{gone['id']}")
        shown: dict[str, int] = {}
        for operation in world.contract.operations:
            if operation.method != "get" or operation.public:
                continue
            needed = {slot: world.hers[slot.kind] for slot in world.contract.needed(operation)}
            request = world.contract.request(operation, needed)
            path = request.pop("url")
            params = {
                **request.pop("params", {}),
                **({"q": "between"} if operation.takes("q") else {}),
            }
            for options in ({}, {"params": params}):
                answer = script("GET", path, **options)
                assert "Between us" not in answer.text, operation.name
                full = world.ana.request("GET", path, **options)
                shown[operation.name] = shown.get(operation.name, 0) + full.text.count("Between us")
        seen = {name for name, count in shown.items() if count}
        assert seen == {
            "list_notes",
            "list_insights",
            "list_promises",
            "list_follow_ups",
            "list_research",
            "get_brief",
            "get_timeline",
            "search",
            "list_changes",
            "list_bin",
            "export_everything",
        }
        assert script("GET", where).status_code == 404
        assert world.ana.get(where)["text"] == "Between us: heron"
        listed = script("GET", below, params={"count": "true"}).json()
        assert listed["count"] == len(listed["items"]) < len(world.ana.items(below))

    def test_no_write_reaches_it(self, world: World, script: Any, engine: Engine) -> None:
        below = f"/interviews/{world.hers['interview']}/notes"
        note = world.ana.post(below, text="A plan", off_the_record=True)
        where = f"{below}/{note['id']}"
        for binned in (False, True):
            if binned:
                world.ana.ok("DELETE", where)
            before = fingerprint(engine, world.ana.id)
            for answer in (
                script("PATCH", where, json={"text": "Changed"}),
                script("PUT", where, json={"text": "Changed"}),
                script("DELETE", where),
                script("DELETE", where, params={"forever": "true"}),
                script("POST", f"{where}/restore"),
            ):
                assert answer.status_code == 404
            assert fingerprint(engine, world.ana.id) == before

    def test_only_those_who_see_it_make_it(self, world: World, script: Any) -> None:
        below = f"/interviews/{world.hers['interview']}/notes"
        hidden = {"text": "Between us", "off_the_record": True}
        before = len(world.ana.items(below))
        assert script("POST", below, json=hidden).status_code == 403
        assert script("PUT", f"{below}/{never()}", json=hidden).status_code == 403
        plain = script("POST", below, json={"text": "For all"}).json()
        assert script("PATCH", f"{below}/{plain['id']}", json=hidden).status_code == 403
        assert len(world.ana.items(below)) == before + 1
        flagged = world.ana.patch(f"{below}/{plain['id']}", off_the_record=True)
        assert flagged["off_the_record"] is True
        assert script("GET", f"{below}/{plain['id']}").status_code == 404
