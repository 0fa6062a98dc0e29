"""What has to hold at the end of every story, whoever is asked."""

from collections.abc import Iterator
from typing import Any

from seventeen.core.clock import from_text
from seventeen.rules.stage import InterviewFacts, OutreachFacts, contact_stage
from seventeen.rules.words import InterviewStatus, OutreachStatus
from seventeen.services.sweep import sweep_owner
from tests.services.stories.telling import Telling
from tests.support.copies import Copy


class Ending(Telling):
    """Everything that the API can say of the same things agrees."""

    def lists_are_the_models(self, state: dict[str, dict[str, Any]]) -> None:
        for kind, listed in state.items():
            kinds = (kind, "last_question") if kind == "interview_question" else (kind,)
            known = {one.id: one for one in self.model.alive(*kinds)}
            assert listed.keys() == known.keys(), kind
            for key, one in known.items():
                if one.status is not None:
                    assert listed[key]["status"] == one.status
                for name, target in one.points.items():
                    assert listed[key][f"{name}_id"] == target, (kind, name)

    def stages_follow_from_the_lists(self, state: dict[str, dict[str, Any]]) -> None:
        def of(kind: str, contact: str) -> Iterator[dict[str, Any]]:
            return (one for one in state[kind].values() if one["contact_id"] == contact)

        for contact in state["contact"].values():
            asks = [
                OutreachFacts(
                    OutreachStatus(one["status"]),
                    from_text(
                        one["answered_at"]
                        if one["status"] in ("accepted", "declined")
                        else one["sent_at"]
                    ),
                )
                for one in of("outreach", contact["id"])
                if one["status"] != "draft"
            ]
            talks = [
                InterviewFacts(
                    InterviewStatus(one["status"]), from_text(one["ended_at"] or one["starts_at"])
                )
                for one in of("interview", contact["id"])
            ]
            done = [
                from_text(one["done_at"])
                for one in of("follow_up", contact["id"])
                if one["status"] == "done"
            ]
            stage = contact_stage(
                archived=contact["archived"],
                outreach=asks,
                interviews=talks,
                follow_ups_done=done,
                touches=[from_text(one["happened_at"]) for one in of("touch", contact["id"])],
            )
            assert contact["stage"] == stage.value

    def promises_and_follow_ups_agree(self, state: dict[str, dict[str, Any]]) -> None:
        for one in self.model.alive("promise"):
            promise = state["promise"][one.id]
            assert (promise["kept_at"] is not None) == one.kept
        for owed in state["follow_up"].values():
            promise = state["promise"].get(owed["promise_id"] or "")
            if promise is not None:
                assert owed["off_the_record"] == promise["off_the_record"]
                assert promise["kept_at"] is not None or owed["status"] != "done"

    def no_ask_is_forgotten(self) -> None:
        """An ask that nobody answered is on the agenda or given up, once enough time has passed."""
        for _ in range(3):
            self.clock.move(days=8)
            self.place.app.installation.db.write_now(sweep_owner, self.user.id)
        nudged = {
            one["outreach_id"]
            for one in self.user.items("/follow-ups", status="pending", kind="nudge", limit="200")
        }
        out = self.user.items("/outreach", status="sent", limit="200")
        assert {one["id"] for one in out} <= nudged

    def no_state_is_impossible(self, state: dict[str, dict[str, Any]]) -> None:
        for one in state["outreach"].values():
            status, answer = one["status"], one["answer"]
            assert (one["sent_at"] is None) == (status == "draft")
            assert (answer is None) == (one["answered_at"] is None)
            possible: dict[str, set[str | None]] = {
                "draft": {None},
                "sent": {None, "later"},
                "accepted": {"accepted"},
                "declined": {"declined"},
                "unanswered": {None, "later"},
            }
            assert answer in possible[status]
            assert (one["retry_after"] is not None) == (status == "unanswered")
        for one in state["interview"].values():
            status = one["status"]
            assert (one["ended_at"] is not None) == (status == "held")
            assert (one["cancelled_by"] is not None) == (status == "cancelled")
            assert (one["missed_by"] is not None) == (status == "missed")
            assert one["started_at"] is not None or status != "under_way"
            assert one["started_at"] is None or status in ("under_way", "held")
            questions = self.user.items(f"/interviews/{one['id']}/questions")
            assert [question["referral"] for question in questions][-1:] == [True]
            assert sum(question["referral"] for question in questions) == 1
        for one in state["follow_up"].values():
            assert (one["done_at"] is not None) == (one["status"] == "done")
            assert (one["closed_reason"] is not None) == (one["status"] == "closed")
            assert one["due_at"] <= one["late_at"]

    def counts_are_sums(self, state: dict[str, dict[str, Any]]) -> None:
        def count(path: str, **filters: str) -> int:
            number: int = self.user.get(path, count="true", limit="1", **filters)["count"]
            return number

        assert count("/contacts") == len(state["contact"])
        stages = {one["stage"] for one in state["contact"].values()}
        assert sum(count("/contacts", stage=stage) for stage in stages) == len(state["contact"])
        statuses = {one["status"] for one in state["follow_up"].values()}
        by_status = [count("/follow-ups", status=status) for status in statuses]
        assert sum(by_status) == count("/follow-ups") == len(state["follow_up"])
        for organization in state["organization"].values():
            people = count("/contacts", organization_id=organization["id"])
            assert organization["contact_count"] == people
            assert people == sum(
                one["organization_id"] == organization["id"] for one in state["contact"].values()
            )

    def copies_are_true(self, state: dict[str, dict[str, Any]]) -> None:
        again = Copy()
        again.follow(self.user, 17)
        assert again.as_lists() == state
        assert self.copy.as_lists() == state

    def words_find_what_is_there(self) -> None:
        for word in self.model.words:
            hits = self.user.get("/search", q=word, limit=100)["items"]
            whole = {one["id"] for one in hits}
            assert whole == self.model.found_by(word), word

    def the_bin_holds_what_was_deleted(self) -> None:
        listed = {one["id"] for one in self.user.items("/bin", limit="200")}
        assert listed == {one.id for one in self.model.binned()}

    def the_agenda_speaks_of_what_is_there(self, state: dict[str, dict[str, Any]]) -> None:
        entries = self.user.items("/agenda", limit="200")
        assert self.user.items("/agenda", limit="3") == entries
        for entry in entries:
            contact = state["contact"][entry["contact"]["id"]]
            assert not contact["archived"]
            thing = self.user.get(entry["href"])
            assert thing.get("contact_id", thing["id"]) == contact["id"]
            assert thing.get("status") not in ("done", "skipped", "closed", "declined")
            if entry["kind"] in ("agree_time", "offer_new_time"):
                assert not any(
                    one["contact_id"] == contact["id"]
                    and one["status"] in ("scheduled", "under_way")
                    for one in state["interview"].values()
                )
            if thing.get("status") == "held":
                assert (entry["kind"], thing["wrapped_up_at"]) == ("wrap_up", None)
