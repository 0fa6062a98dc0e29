"""Nobody reaches what is another's: every id of every operation of the contract, tried in turn."""

from typing import Any

import pytest
from sqlalchemy import Engine

from tests.contract.walk import Operation
from tests.support.installed import Installed
from tests.support.rows import fingerprint
from tests.support.slots import Contract, Slot
from tests.support.world import World, never


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
        assert his_pairs == wrong_parents == 20

    def test_the_same_requests_open_what_is_ones_own(
        self, shared: Installed, contract: Contract
    ) -> None:
        world = World(shared, contract)
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
