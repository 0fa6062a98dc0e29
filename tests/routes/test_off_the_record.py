"""What is off the record shows nowhere but to those who may see it: a word searched for in all answers.

Domain: "a flag on note, insight, promise and research that holds everywhere".
"""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, get_args

import pytest
from sqlalchemy import Engine, text

from seventeen.schemas.coach import DraftKind
from tests.support.installed import Installed
from tests.support.rows import fingerprint, reading
from tests.support.slots import Contract
from tests.support.world import World, never

Ask = Callable[..., Any]

CANARY = "Between us"
"""What every hidden text of `network` begins with."""


REFUSALS: dict[str, tuple[str, ...]] = {
    "sqlite": (
        (
            "CREATE TRIGGER none_today BEFORE INSERT ON notes BEGIN"
            " SELECT json_extract('{}', NEW.text || '['); END"
        ),
    ),
    "postgresql": (
        (
            "CREATE FUNCTION none_today() RETURNS trigger LANGUAGE plpgsql AS"
            " 'BEGIN PERFORM NEW.text::integer; RETURN NEW; END'"
        ),
        (
            "CREATE TRIGGER none_today BEFORE INSERT ON notes"
            " FOR EACH ROW EXECUTE FUNCTION none_today()"
        ),
    ),
}
"""How a database is made to complain of a note, quoting it: a mistake that no code expects."""

TAKEN_BACK: dict[str, tuple[str, ...]] = {
    "sqlite": ("DROP TRIGGER none_today",),
    "postgresql": ("DROP FUNCTION none_today CASCADE",),
}


@contextmanager
def refused_notes(engine: Engine) -> Iterator[None]:
    """For a while the database takes no new note."""

    def run(statements: tuple[str, ...]) -> None:
        with engine.begin() as connection:
            for statement in statements:
                connection.execute(text(statement))

    run(REFUSALS[engine.dialect.name])
    yield
    run(TAKEN_BACK[engine.dialect.name])


class TestOffTheRecord:
    """A token without that scope never sees such a note, whatever it asks."""

    @pytest.fixture
    def ask_as(self, shared: Installed) -> Callable[[World], Ask]:
        """Requests with a token of hers that may read and write and nothing else."""

        def made(world: World) -> Ask:
            token = world.ana.token("read", "write")

            def ask(method: str, path: str, **options: Any) -> Any:
                headers = {"Authorization": f"Bearer {token}"}
                path = path if path.startswith("/api/v1") else f"/api/v1{path}"
                return shared.client.request(method, path, headers=headers, **options)

            return ask

        return made

    @pytest.fixture
    def script(self, world: World, ask_as: Callable[[World], Ask]) -> Ask:
        return ask_as(world)

    def test_no_read_shows_it(self, world: World, script: Ask) -> None:
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
                assert CANARY not in answer.text, operation.name
                full = world.ana.request("GET", path, **options)
                shown[operation.name] = shown.get(operation.name, 0) + full.text.count(CANARY)
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

    def test_no_answer_to_a_write_shows_it(
        self, shared: Installed, contract: Contract, ask_as: Callable[[World], Ask]
    ) -> None:
        """Wrapping up, finishing, merging, drafts and reviews too: whatever the contract has."""
        world = World(shared, contract)
        script = ask_as(world)
        deletes_last = sorted(contract.operations, key=lambda one: one.method == "delete")
        answered = set()
        for operation in deletes_last:
            if operation.method == "get" or operation.public or operation.name == "log_out":
                continue
            needed = {slot: world.hers[slot.kind] for slot in contract.needed(operation)}
            about = {
                slot: world.hers[slot.kind]
                for slot in contract.slots(operation)
                if slot.where == "body" and slot.name in ("contact_id", "interview_id")
            }
            for ids in (needed, {**needed, **about}):
                request = contract.request(operation, ids)
                answer = script(request.pop("method"), request.pop("url"), **request)
                assert CANARY not in answer.text, operation.name
                if answer.is_success:
                    answered.add(operation.name)
        assert len(answered) > 40
        assert {"draft_message", "review_text", "wrap_up_interview"} <= answered

    def test_nothing_that_goes_out_says_it_whoever_asks(self, world: World) -> None:
        """Drafts and what a review repeats, the sheet and the calendar: they are for others."""
        talk, person = world.hers["interview"], world.hers["contact"]
        for owed in world.ana.items("/follow-ups", kind="promise", status="pending"):
            world.ana.post(f"/follow-ups/{owed['id']}/complete", body="Done.")
        said = []
        for about in ({"contact_id": person}, {"interview_id": talk}):
            for kind in get_args(DraftKind):
                drafts = world.ana.post("/coach/draft", kind=kind, **about)["drafts"]
                said += [f"{one['subject']} {one['text']}" for one in drafts]
            for kind in ("outreach", "question", "thank_you", "follow_up"):
                for words in ("Between us, what about the heron?", "They keep herons"):
                    review = world.ana.post("/coach/review", kind=kind, text=words, **about)
                    said.append(str(review["findings"]))
        below = f"/interviews/{world.hers['next_interview']}"
        for path, params in (
            (f"/interviews/{talk}/sheet", {}),
            (f"{below}/sheet", {}),
            (f"{below}/invite.ics", {}),
            (f"{below}/invite.ics", {"alarm": "true"}),
        ):
            shown = world.ana.request("GET", path, params=params)
            assert shown.status_code == 200
            said.append(shown.text)
        everything = "\n".join(said)
        assert "keep heron" in everything, "what is on the record does go out"
        assert CANARY not in everything

    def test_no_log_holds_it_however_much_is_written(
        self, shared: Installed, contract: Contract, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG)
        world = World(shared, contract)
        for operation in contract.operations:
            if operation.method != "delete" and operation.name != "log_out":
                world.ask(operation, {})
        told = len(caplog.records)
        with reading(shared.url) as engine, refused_notes(engine):
            below = f"/interviews/{world.hers['interview']}/notes"
            hidden = {"text": f"{CANARY}: lost", "off_the_record": True}
            assert world.ana.request("POST", below, json=hidden).status_code == 500
        assert "Traceback" in caplog.text
        assert len(caplog.records) > told > 0
        assert CANARY not in caplog.text

    def test_no_write_reaches_it(self, world: World, script: Ask, engine: Engine) -> None:
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

    def test_only_those_who_see_it_make_it(self, world: World, script: Ask) -> None:
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
