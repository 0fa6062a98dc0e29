"""Stories of talks: agreed, held, called off."""

from collections import Counter
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from seventeen.core.clock import to_text
from tests.services.stories.asks import Asks
from tests.services.stories.telling import Planned, some
from tests.support.pipeline import (
    AFTER_STEP,
    INTERVIEW_STEPS,
    Before,
    Thing,
)

AFTER_A_TALK = ["thank_you", "check_in"]


class Talks(Asks):
    """Talks are agreed, held, called off, and written down."""

    @rule(number=some, position=st.none() | st.integers(0, 3))
    def ask_in_talk(self, number: int, position: int | None) -> None:
        self.write_in_talk(number, "interview_question", "questions", position=position)

    @rule(number=some, hidden=st.booleans())
    def note(self, number: int, hidden: bool) -> None:
        self.write_in_talk(number, "note", "notes", off_the_record=hidden)

    def write_in_talk(self, number: int, kind: str, collection: str, **more: Any) -> None:
        """Another one of these stands in one of the talks."""
        if talk := self.pick(number, "interview"):
            word = self.model.word()
            below = f"{talk.path}/{collection}"
            made = self.send("POST", below, text=word, **more)
            path = f"{below}/{made['id']}"
            self.model.add(Thing(kind, made["id"], path, {talk.id}, words={word}))
            self.planned()

    @rule(number=some, of=some, hours=st.integers(-48, 24 * 20), with_ask=st.booleans())
    def schedule(self, number: int, of: int, hours: int, with_ask: bool) -> None:
        contact = self.pick(number, "contact")
        if contact is None:
            return
        asks = [one for one in self.model.alive("outreach") if contact.id in one.parents]
        ask = asks[of % len(asks)] if asks and with_ask else None
        starts_at, word = self.when(hours), self.model.word()
        if ask is not None and ask.status in ("sent", "unanswered"):
            self.answered(ask, "accepted")
        made = self.send(
            "POST",
            "/interviews",
            contact_id=contact.id,
            outreach_id=ask.id if ask else None,
            starts_at=to_text(starts_at),
            place=word,
        )
        talk = self.model.add(
            Thing(
                "interview",
                made["id"],
                f"/interviews/{made['id']}",
                {contact.id},
                {"outreach": ask.id if ask else None},
                status="scheduled",
                words={word},
            )
        )
        [last] = self.user.items(f"{talk.path}/questions")
        assert last["referral"]
        self.model.add(
            Thing("last_question", last["id"], f"{talk.path}/questions/{last['id']}", {talk.id})
        )
        ahead = starts_at > self.clock.now()
        self.planned(self.plan("send_questions", of=talk) if ahead else None)

    @rule(
        number=some,
        step=st.sampled_from(sorted(AFTER_STEP)),
        hours=st.integers(-48, 24 * 20),
        mine=st.integers(0, 2),
    )
    def step_of_talk(self, number: int, step: str, hours: int, mine: int) -> None:
        talk = self.pick(number, "interview")
        if talk is None:
            return
        allowed = step in INTERVIEW_STEPS[str(talk.status)]
        starts_at, word = self.when(hours), self.model.word()
        promises = [{"by": "me", "text": word}] * mine + [{"by": "them", "text": word}]
        bodies: dict[str, dict[str, Any]] = {
            "start": {},
            "finish": {"promises": promises},
            "reschedule": {"starts_at": to_text(starts_at)},
            "cancel": {"by": "them"},
            "miss": {"by": "me"},
            "wrap-up": {},
        }
        body = bodies[step]
        self.attempt("POST", f"{talk.path}/{step}", body, allowed=allowed)
        expected: Planned = Counter()
        if allowed:
            before = Before(str(talk.status), started=talk.started)
            talk.status = AFTER_STEP[step]
            if step == "wrap-up":
                talk.wrapped_up = True
            else:
                owed = self.model.pending("send_questions", interview=talk.id)
                before.closed = self.model.close(owed)
                talk.before["its end"] = before
                talk.started = step == "start" or (step == "finish" and talk.started)
            over = any(
                talk.id in one.parents
                and one.what == "send_questions"
                and one.status in ("done", "skipped")
                for one in self.model.alive("follow_up")
            )
            if step == "reschedule" and starts_at > self.clock.now() and not over:
                expected = self.plan("send_questions", of=talk)
            if step == "finish":
                known = {one.id for one in self.model.alive("promise")}
                listed = self.user.items("/promises", interview_id=talk.id, limit="200")
                made = [one for one in listed if one["id"] not in known]
                assert len(made) == mine + 1
                for one in made:
                    parents = {talk.id, self.contact_of(talk)}
                    path = f"/promises/{one['id']}"
                    self.model.add(Thing("promise", one["id"], path, parents, words={word}))
                owed = self.model.alive("follow_up")
                thanked = any(
                    talk.id in one.parents
                    and one.what == "thank_you"
                    and one.status in ("done", "skipped")
                    for one in owed
                )
                replaced = self.model.make_way(self.contact_of(talk))
                before.closed += replaced
                talk.before.setdefault("plan", Before("")).replaced += replaced
                thanks = [] if thanked else ["thank_you"]
                expected = self.plan(*thanks, "check_in", *["promise"] * mine, of=talk)
        self.planned(expected)

    @rule(number=some)
    def reopen_talk(self, number: int) -> None:
        talk = self.pick(number, "interview")
        if talk is None:
            return
        allowed = "reopen" in INTERVIEW_STEPS[str(talk.status)]
        self.attempt("POST", f"{talk.path}/reopen", allowed=allowed)
        if allowed and talk.wrapped_up:
            talk.wrapped_up = False
        elif allowed:
            before = talk.before["its end"]
            if talk.status == "held":
                self.model.close(self.model.pending(*AFTER_A_TALK, interview=talk.id))
            self.model.open_again(before.closed)
            talk.started = before.started
            talk.status = "under_way" if talk.started else "scheduled"
        self.planned()
