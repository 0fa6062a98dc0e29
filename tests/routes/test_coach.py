"""The coach with what is on record: reviews, drafts, rules."""

import socket
from typing import Any

import pytest

from tests.contract.served import served
from tests.contract.walk import operations, validator
from tests.support.api import User
from tests.support.clock import ManualClock

GREETED = "Hi Cleo, could we talk for 17 minutes on the phone? If not, no harm done."


def told(review: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The findings by their rules, the first of each."""
    found: dict[str, dict[str, Any]] = {}
    for finding in review["findings"]:
        found.setdefault(finding["rule"], finding)
    return found


def person(user: User, **fields: Any) -> str:
    """A contact of whom something is known."""
    made = {"name": "Cleo Heron", "organization_name": "Acme Example", **fields}
    return str(user.contact(**made)["id"])


def check(name: str, body: Any) -> None:
    """Say where an answer does not fit the contract."""
    contract = served()
    spec = next(one.spec for one in operations(contract) if one.name == name)
    schema = spec["responses"]["200"]["content"]["application/json"]["schema"]
    assert [error.message for error in validator(contract, schema).iter_errors(body)] == []


class TestReview:
    def test_it_says_what_it_found_and_where(self, user: User) -> None:
        text = "  Hi Cleo 👩🏽‍🚀, could we talk for 15 minutes? "
        review = user.post("/coach/review", kind="outreach", text=text, channel="email")

        check("review_text", review)
        round_number = told(review)["round_time_box"]
        assert text[round_number["start"] : round_number["end"]] == "15"
        assert round_number["replacement"] == "17"
        assert round_number["playbook"] == "reaching-out#odd-time-box"
        assert review["signals"]["time_box"] is True
        assert review["summary_code"] == "fix"
        assert review["summary_params"]["fix"] == 1
        assert review["summary"].startswith("1 thing to change")
        assert review["graphemes"] == len(text) - 3
        assert review["reading_seconds"] == 3

    def test_an_empty_text_is_no_good_message(self, user: User) -> None:
        review = user.post("/coach/review", kind="outreach", text=" ")
        assert review["summary_code"] == "empty"

    def test_the_record_gives_the_facts(self, user: User) -> None:
        friend = user.contact(name="Fay Sample")["id"]
        cleo = person(
            user,
            interest=[
                {"kind": "role", "detail": "Harbour pilot"},
                {"kind": "technology", "detail": "Tidal turbines"},
            ],
            common_ground=["Both rowed at Leith"],
            introduced_by_id=friend,
        )
        review = user.post("/coach/review", kind="outreach", text=GREETED, contact_id=cleo)
        found = told(review)
        assert found["unused_common_ground"]["params"] == {"shared": "Both rowed at Leith"}
        assert found["reason_unused"]["params"] == {"known": "Harbour pilot"}
        assert found["introduction_missing"]["params"] == {"name": "Fay Sample"}

        better = "Hi Cleo, Fay Sample gave me your name. Your tidal turbines keep me awake."
        found = told(user.post("/coach/review", kind="outreach", text=better, contact_id=cleo))
        assert {"introduction", "known_reason"} <= found.keys()
        span = found["known_reason"]
        assert better[span["start"] : span["end"]] == "tidal turbines"
        assert "why_you_missing" not in found

    def test_another_name_or_organization_is_noticed(self, user: User) -> None:
        cleo = person(user)
        text = "Hi Dan, how is your work at Saltmere?"
        found = told(user.post("/coach/review", kind="outreach", text=text, contact_id=cleo))
        assert found["wrong_name"]["replacement"] == "Cleo"
        assert found["wrong_organization"]["replacement"] == "Acme Example"

    def test_a_question_that_the_research_answers(self, user: User) -> None:
        cleo = person(user)
        known = "Designed four ferries in Bergen"
        user.post(f"/contacts/{cleo}/research", topic="projects", detail=known)
        text = "Which ferries did you design in Bergen?"
        found = told(user.post("/coach/review", kind="question", text=text, contact_id=cleo))
        assert found["already_researched"]["params"] == {"known": known}

    def test_a_thank_you_that_comes_back_to_the_notes(self, user: User) -> None:
        talk = user.interview(person(user))["id"]
        user.post(f"/interviews/{talk}/notes", text="The crane sank in May, nobody weighed it")
        user.post(f"/interviews/{talk}/notes", text="The director drinks", off_the_record=True)

        def ask(text: str) -> dict[str, dict[str, Any]]:
            return told(user.post("/coach/review", kind="thank_you", text=text, interview_id=talk))

        plain = ask("Hi Cleo, thank you for your time today.")
        assert plain["unused_notes"]["params"]["note"].startswith("The crane sank")
        citing = ask("Hi Cleo, thank you for the talk. I keep thinking of the crane that sank.")
        assert "cites_notes" in citing
        assert "unused_notes" not in citing
        assert "cites_notes" not in ask(
            "Hi Cleo, thank you for the talk. The director drinks, you said."
        )
        wrong_name = ask("Hi Dan, thank you for your time today.")
        assert wrong_name["wrong_name"]["replacement"] == "Cleo"

    def test_facts_of_ones_own_count_before_the_record(self, user: User) -> None:
        cleo = person(user, common_ground=["Both rowed at Leith"])
        facts = {"contact": {"name": "Dan Sample"}, "common_ground": []}
        body = {"kind": "outreach", "text": "Hi Dan, how is life at Saltmere?", "facts": facts}
        found = told(user.post("/coach/review", **body, contact_id=cleo))
        assert not {"wrong_name", "unused_common_ground"} & found.keys()

    def test_who_asks_for_how_long_comes_from_the_account(self, user: User) -> None:
        user.patch("/me", defaults={"minutes_asked": 13})
        text = "Hi Cleo, could we talk for 15 minutes?"
        found = told(user.post("/coach/review", kind="outreach", text=text))
        assert found["round_time_box"]["replacement"] == "13"

    def test_a_talk_with_somebody_else_is_refused(self, user: User) -> None:
        body = {"kind": "thank_you", "text": "Hi", "contact_id": user.contact()["id"]}
        answer = user.request(
            "POST", "/coach/review", json={**body, "interview_id": user.interview()["id"]}
        )
        assert answer.status_code == 422
        [error] = answer.json()["errors"]
        assert (error["pointer"], error["code"]) == ("/interview_id", "other-contact")

    def test_a_list_of_questions_is_reviewed_at_once(self, user: User) -> None:
        cleo = person(user)
        user.post(
            f"/contacts/{cleo}/research", topic="projects", detail="Designed four ferries in Bergen"
        )
        texts = [
            "Are you hiring?",
            "Which ferries did you design in Bergen?",
            "What surprised you?",
        ]
        items = [{"kind": "question", "text": text} for text in texts]
        answer = user.post("/coach/review/batch", items=items, contact_id=cleo)

        check("review_texts", answer)
        codes = [review["summary_code"] for review in answer["items"]]
        assert codes == ["stop", "fix", "good"]
        one = user.post("/coach/review", kind="question", text=texts[1], contact_id=cleo)
        assert answer["items"][1] == one
        too_many = user.request("POST", "/coach/review/batch", json={"items": items * 67})
        assert too_many.status_code == 422

    def test_nothing_goes_online(self, user: User, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_args: object, **_kwargs: object) -> None:
            raise AssertionError("the coach went online")

        monkeypatch.setattr(socket, "create_connection", refuse)
        monkeypatch.setattr(socket.socket, "connect", refuse)
        monkeypatch.setattr(socket, "getaddrinfo", refuse)
        text = "Hi Cleo, I read https://example.com and cleo@example.com. Could we talk?"
        assert user.post("/coach/review", kind="outreach", text=text)["findings"]


class TestOwnVoice:
    BODY = (
        "Hi Dan, your report on hull paint sent me back to my own boat with a brush. Could I ring"
        " you for 17 minutes about how you tested it? If not, no harm done."
    )

    def ask(self, user: User, text: str, contact_id: str | None) -> dict[str, dict[str, Any]]:
        body = {"kind": "outreach", "text": text, "contact_id": contact_id}
        return told(user.post("/coach/review", **body))

    def test_what_went_to_somebody_else_is_told_with_name_and_day(
        self, user: User, clock: ManualClock
    ) -> None:
        dan, cleo = user.contact(name="Dan Sample")["id"], person(user)
        user.sent(dan, body=self.BODY)
        clock.move(days=1)
        again = self.BODY.replace("Dan", "Cleo")

        finding = self.ask(user, again, cleo)["same_as_before"]
        assert finding["severity"] == "consider"
        assert finding["params"] == {"contact_id": dan, "name": "Dan Sample", "on": "2026-03-02"}
        assert "same_as_before" not in self.ask(user, again, dan)
        assert "same_as_before" not in self.ask(user, GREETED, cleo)

    def test_completed_follow_ups_count_and_drafts_do_not(self, user: User) -> None:
        dan, cleo = user.contact(name="Dan Sample")["id"], person(user)
        user.outreach(dan, body=self.BODY)
        assert "same_as_before" not in self.ask(user, self.BODY, cleo)
        owed = user.follow_up(dan)["id"]
        user.post(f"/follow-ups/{owed}/complete", body=self.BODY)
        assert "same_as_before" in self.ask(user, self.BODY, cleo)

    def test_only_the_last_twenty_count(self, user: User, clock: ManualClock) -> None:
        dan, cleo = user.contact(name="Dan Sample")["id"], person(user)
        user.sent(dan, body=self.BODY)
        for number in range(19):
            clock.move(minutes=1)
            user.sent(dan, body=f"Message {number}")
        assert "same_as_before" in self.ask(user, self.BODY, cleo)
        clock.move(minutes=1)
        user.sent(dan, body="One more")
        assert "same_as_before" not in self.ask(user, self.BODY, cleo)

    def test_what_another_user_sent_is_nobodys_business(self, user: User, sign_up: Any) -> None:
        bo = sign_up("bo@example.com")
        bo.sent(body=self.BODY)
        assert "same_as_before" not in self.ask(user, self.BODY, None)

    def test_a_draft_with_only_its_gaps_filled_is_told(self, user: User) -> None:
        cleo = person(user)
        [draft, *_] = user.post("/coach/draft", kind="outreach", contact_id=cleo)["drafts"]
        text = draft["text"]
        for gap in draft["gaps"]:
            text = text.replace(f"[{gap}]", "Monday")
        finding = self.ask(user, text, cleo)["draft_unchanged"]
        assert finding["params"] == {"draft": "outreach.their_work"}


class TestDraft:
    def drafts(self, user: User, **body: Any) -> list[dict[str, Any]]:
        answer = user.post("/coach/draft", **body)
        check("draft_message", answer)
        drafts: list[dict[str, Any]] = answer["drafts"]
        return drafts

    def test_every_kind_can_be_drafted_from_nothing(self, user: User) -> None:
        for kind in ("outreach", "nudge", "reply_to_no", "check_in", "on_the_market"):
            for draft in self.drafts(user, kind=kind):
                assert draft["id"].startswith(f"{kind}.")
                assert draft["gaps"]

    def test_outreach_says_at_once_who_gave_the_name(self, user: User) -> None:
        friend = user.contact(name="Fay Sample")["id"]
        cleo = person(user, introduced_by_id=friend)
        for draft in self.drafts(user, kind="outreach", contact_id=cleo):
            assert draft["text"].startswith("Hi Cleo,\n\nFay Sample gave me your name")

    def test_a_nudge_names_the_day_and_the_subject_of_the_first_message(self, user: User) -> None:
        cleo = person(user)
        user.sent(cleo, subject="Tidal turbines")
        for draft in self.drafts(user, kind="nudge", contact_id=cleo):
            assert draft["subject"] == "Re: Tidal turbines"
            assert "on Monday, 2 March, under “Tidal turbines”" in draft["text"]

    def test_a_thank_you_quotes_a_note_and_asks_what_was_not_asked(self, user: User) -> None:
        talk = user.interview(person(user))["id"]
        user.post(f"/interviews/{talk}/notes", text="Between us", off_the_record=True)
        user.post(f"/interviews/{talk}/notes", text="Send her the plans", mark="my_promise")
        user.post(f"/interviews/{talk}/notes", text="Begin with the keel.")
        user.post(f"/interviews/{talk}/finish", referral_question_asked=False)
        for draft in self.drafts(user, kind="thank_you", interview_id=talk):
            assert "What stays with me: Begin with the keel." in draft["text"]
            assert "who else would be good for me to talk to?" in draft["text"]
            assert "Between us" not in draft["text"]
            assert "Send her the plans" not in draft["text"]

        other = user.interview(person(user))["id"]
        user.post(f"/interviews/{other}/finish", referral_question_asked=True)
        for draft in self.drafts(user, kind="thank_you", interview_id=other):
            assert "who else" not in draft["text"]

    def test_the_questions_of_a_talk_are_sent_with_its_day(self, user: User) -> None:
        talk = user.interview(person(user), minutes_agreed=23)["id"]
        user.post(f"/interviews/{talk}/questions", text="How did the first mill fail?")
        [draft] = self.drafts(user, kind="send_questions", interview_id=talk)
        assert "1. How did the first mill fail?\n2. Who else" in draft["text"]
        assert "For our 23 minutes on Tuesday, 10 March" in draft["text"]

    def test_a_check_in_tells_the_promise_that_was_kept(self, user: User) -> None:
        cleo = person(user)
        talk = user.interview(cleo)["id"]
        promise = {"by": "me", "text": "Send her the paper on ledgers."}
        user.post(f"/interviews/{talk}/finish", promises=[promise])
        before = self.drafts(user, kind="check_in", contact_id=cleo)
        assert not any("paper on ledgers" in draft["text"] for draft in before)
        [owed] = user.items("/follow-ups", contact_id=cleo, kind="promise")
        user.post(f"/follow-ups/{owed['id']}/complete")
        after = self.drafts(user, kind="check_in", contact_id=cleo)
        assert all("Send her the paper on ledgers." in draft["text"] for draft in after)

    def test_a_channel_without_subjects_gets_none(self, user: User) -> None:
        for draft in self.drafts(user, kind="outreach", channel="linkedin_message"):
            assert draft["subject"] is None
            assert all(f"[{gap}]" in draft["text"] for gap in draft["gaps"])


class TestRules:
    def test_each_shows_what_it_means_and_the_api_agrees(self, user: User) -> None:
        answer = user.get("/coach/rules")
        check("list_rules", answer)
        rules = {rule["id"]: rule for rule in answer["items"]}
        assert rules["asks_for_job"]["severity"] == "stop"
        for name in ("known_reason", "same_as_before", "wrong_name", "note_too_long"):
            for example in rules[name]["examples"]:
                given = {key: example[key] for key in ("text", "channel", "facts")}
                kind = example["kind"] or rules[name]["kinds"][0]
                found = told(user.post("/coach/review", kind=kind, **given))
                assert (name in found) is example["fires"], example


class TestRetries:
    def test_the_same_key_gets_the_first_answer_again(self, user: User) -> None:
        cleo = person(user)
        body = {"kind": "outreach", "text": GREETED, "contact_id": cleo}
        key = {"Idempotency-Key": "a-review"}
        first = user.request("POST", "/coach/review", json=body, headers=key)
        user.ok("DELETE", f"/contacts/{cleo}")
        again = user.request("POST", "/coach/review", json=body, headers=key)
        assert again.headers["Replayed"] == "true"
        assert again.json() == first.json()
        assert user.request("POST", "/coach/review", json=body).status_code == 422
        other = {**body, "text": "Another"}
        used = user.request("POST", "/coach/review", json=other, headers=key)
        assert used.json()["errors"][0]["code"] == "used-before"
