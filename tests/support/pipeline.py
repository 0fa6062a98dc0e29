"""A plain model of the whole pipeline: what there is, in which state, and what it is found by.

It knows the life of each thing as the domain tells it, and nothing of how the application works.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

ANSWERS = {"accepted": "accepted", "declined": "declined", "later": "sent"}
ANSWERED_FROM = {"sent", "accepted", "declined", "unanswered"}
PLANNED_BY = {"declined": {"reply_to_no", "check_in"}, "later": {"nudge"}, "accepted": set[str]()}

INTERVIEW_STEPS = {
    "scheduled": {"start", "finish", "reschedule", "cancel", "miss"},
    "under_way": {"finish", "reschedule", "miss"},
    "cancelled": {"start", "finish", "reschedule", "reopen"},
    "missed": {"start", "finish", "reschedule", "reopen"},
    "held": {"wrap-up", "reopen"},
}
AFTER_STEP = {
    "start": "under_way",
    "finish": "held",
    "reschedule": "scheduled",
    "cancel": "cancelled",
    "miss": "missed",
    "wrap-up": "held",
}
REFERRAL_STEPS = {
    "open": {"take-up", "drop"},
    "taken_up": {"reopen"},
    "dropped": {"take-up", "reopen"},
}
AFTER_REFERRAL_STEP = {"take-up": "taken_up", "drop": "dropped", "reopen": "open"}
TO_A_CONTACT = ("introduced_by", "contact", "led_to_contact")
BIN_KEEPS = timedelta(days=30)


@dataclass
class Before:
    """How a thing was before a step that can be taken back, what that step closed and planned.

    `replaced` are the check-ins whose place a new one took, `beside` those that stood beside one.
    """

    status: str
    waits_until: datetime | None = None
    started: bool = False
    closed: list["Thing"] = field(default_factory=list)
    replaced: list["Thing"] = field(default_factory=list)
    planned: list["Thing"] = field(default_factory=list)
    beside: list["Thing"] = field(default_factory=list)


@dataclass
class Thing:
    """Anything with an id. `parents` are what it hangs from, `points` what it only mentions."""

    kind: str
    id: str
    path: str
    parents: set[str] = field(default_factory=set)
    points: dict[str, str | None] = field(default_factory=dict)
    status: str | None = None
    words: set[str] = field(default_factory=set)
    answer: str | None = None
    waits_until: datetime | None = None
    started: bool = False
    wrapped_up: bool = False
    before: dict[str, "Before"] = field(default_factory=dict)
    what: str = ""
    kept: bool = False
    deleted_with: str | None = None
    deleted_at: datetime | None = None

    @property
    def alive(self) -> bool:
        return self.deleted_with is None


class Pipeline:
    """All things of one user."""

    def __init__(self) -> None:
        self.things: dict[str, Thing] = {}
        self.words: set[str] = set()

    def word(self) -> str:
        """A word that no other thing has."""
        word = f"w{len(self.words)}q"
        self.words.add(word)
        return word

    def add(self, thing: Thing) -> Thing:
        self.things[thing.id] = thing
        return thing

    def alive(self, *kinds: str) -> list[Thing]:
        """What is there of these kinds, oldest first."""
        return [one for one in self.things.values() if one.alive and one.kind in kinds]

    def pending(self, *kinds: str, **parents: str) -> list[Thing]:
        """Follow-ups that are open."""
        return [
            one
            for one in self.alive("follow_up")
            if one.status == "pending"
            and (not kinds or one.what in kinds)
            and all(parent in one.parents for parent in parents.values())
        ]

    def close(self, found: Iterable[Thing]) -> list[Thing]:
        """The system's doing."""
        closed = list(found)
        for one in closed:
            one.status = "closed"
        return closed

    def is_late(self, owed: Thing) -> bool:
        """It nudges for an ask that is no longer out."""
        asks = [one for one in self.alive("outreach") if one.id in owed.parents]
        return owed.what == "nudge" and any(ask.status != "sent" for ask in asks)

    def give_up(self, ask: Thing) -> None:
        """No answer came to an ask."""
        nudges = self.close(self.pending("nudge", outreach=ask.id))
        ask.before["giving up"] = Before("sent", ask.waits_until, closed=nudges)
        ask.status, ask.waits_until = "unanswered", None

    def make_way(self, contact: str) -> list[Thing]:
        """A new check-in takes the place of those that are open."""
        return self.close(self.pending("check_in", contact=contact))

    def unplan(self, owed: Thing) -> None:
        """What came after a check-in that was not done after all."""
        before = owed.before["its end"]
        for one in before.planned:
            if one.alive and one.id in self.things and one.status == "done":
                self.unplan(one)
            elif one.alive and one.status == "pending":
                self.close([one])

    def keep_waiting(self, until: datetime) -> None:
        """An ask that is out waits for its nudge; without one to come it waits until then."""
        for one in self.alive("outreach"):
            if one.status == "sent" and self.pending("nudge", outreach=one.id):
                one.waits_until = None
            elif one.status == "sent" and one.waits_until is None:
                one.waits_until = until

    def open_again(self, closed: Iterable[Thing]) -> None:
        """What a step had closed is owed again once the step is taken back."""
        back = [one for one in closed if one.alive and one.id in self.things]
        taken = {
            parent for one in self.pending("check_in") for parent in one.parents & self.contacts()
        }
        for one in back:
            if one.status == "closed" and not (one.what == "check_in" and taken & one.parents):
                one.status = "pending"

    def contacts(self) -> set[str]:
        return {one.id for one in self.things.values() if one.kind == "contact"}

    def below(self, top: Thing, *, alive: bool) -> list[Thing]:
        """What hangs from a thing, however deep."""
        reached, found = {top.id}, list[Thing]()
        more = True
        while more:
            more = False
            for one in self.things.values():
                inside = one.id not in reached and reached & one.parents
                if inside and (one.alive or not alive):
                    reached.add(one.id)
                    found.append(one)
                    more = True
        return found

    def own_check_ins(self, top: Thing) -> list[Thing]:
        """Those that a talk, or a no, has planned and that are open."""
        planned = top.kind in ("interview", "outreach")
        return self.pending("check_in", of=top.id) if planned else []

    def owed_before(self, top: Thing, *later: Thing) -> list[Thing]:
        """What gave way to the check-in of a talk or a no; for one in the bin what had to that."""
        gone = (*later, top)
        found = list[Thing]()
        for one in top.before["plan"].replaced if "plan" in top.before else ():
            planners = [
                self.things[parent]
                for parent in one.parents
                if parent in self.things and self.things[parent].kind in ("interview", "outreach")
            ]
            if one.id not in self.things or any(by in gone for by in planners):
                continue
            before = [was for by in planners for was in self.owed_before(by, *gone)]
            found += [one] if one.alive else before
        return found

    def goes(self, top: Thing) -> Callable[[], None]:
        """Gives what is to be done once it has gone: what its check-in had replaced is owed again."""
        own = self.own_check_ins(top)
        if not own:
            top.before.pop("deletion", None)
            return lambda: None
        beside = [
            one
            for one in self.pending("check_in")
            if one not in own and one.parents & top.parents & self.contacts()
        ]
        top.before["deletion"] = Before("", beside=beside)
        owed = self.owed_before(top)
        return lambda: self.open_again(owed)

    def delete(self, top: Thing, now: datetime) -> None:
        afterwards = self.goes(top)
        for one in (top, *self.below(top, alive=True)):
            one.deleted_with, one.deleted_at = top.id, now
        afterwards()

    def can_come_back(self, top: Thing) -> bool:
        return all(self.things[parent].alive for parent in top.parents)

    def restore(self, top: Thing) -> list[Thing]:
        """Gives what came back."""
        back = [one for one in self.things.values() if one.deleted_with == top.id]
        for one in back:
            one.deleted_with = one.deleted_at = None
        own = self.own_check_ins(top)
        if own and (deletion := top.before.get("deletion")):
            kept = [*own, *deletion.beside]
            contacts = top.parents & self.contacts()
            pending = [one for one in self.pending("check_in") if one.parents & contacts]
            self.close([one for one in pending if one not in kept])
        return back

    def erase(self, top: Thing) -> None:
        afterwards = self.goes(top) if top.alive else None
        gone = {top.id, *(one.id for one in self.below(top, alive=False))}
        self.things = {key: one for key, one in self.things.items() if key not in gone}
        for one in self.things.values():
            one.points = {
                name: None if target in gone else target for name, target in one.points.items()
            }
        if afterwards is not None:
            afterwards()

    def binned(self) -> list[Thing]:
        """What was deleted itself."""
        return [one for one in self.things.values() if one.deleted_with == one.id]

    def let_time_pass(self, now: datetime) -> None:
        """What the sweep does."""
        for one in self.alive("outreach"):
            if one.status == "sent" and one.waits_until is not None and one.waits_until <= now:
                self.give_up(one)
        for one in self.binned():
            if one.id in self.things and one.deleted_at and one.deleted_at < now - BIN_KEEPS:
                self.erase(one)

    def merge(self, into: Thing, source: Thing, now: datetime) -> None:
        both = {into.id, source.id}
        named_by = [one.points["introduced_by"] for one in (into, source)]
        into.points["introduced_by"] = next(
            (one for one in named_by if one and not both & self.introducers(one)), None
        )
        for one in self.things.values():
            if one.alive and source.id in one.parents:
                one.parents = (one.parents - {source.id}) | {into.id}
                one.path = one.path.replace(source.id, into.id)
            for name in TO_A_CONTACT:
                if one.alive and one.points.get(name) == source.id and one is not into:
                    one.points[name] = into.id
        into.points["organization"] = into.points["organization"] or source.points["organization"]
        self.delete(source, now)

    def introducers(self, contact: str) -> set[str]:
        """They, and all above them in the chain of who introduced whom."""
        chain: set[str] = set()
        above: str | None = contact
        while above is not None and above not in chain:
            chain.add(above)
            above = self.things[above].points["introduced_by"]
        return chain

    def found_by(self, word: str) -> set[str]:
        """The ids of what a word finds."""
        return {one.id for one in self.things.values() if one.alive and word in self.words_of(one)}

    def words_of(self, thing: Thing) -> set[str]:
        organization = self.things.get(thing.points.get("organization") or "")
        if organization is not None and organization.alive:
            return thing.words | organization.words
        return thing.words

    def __iter__(self) -> Iterator[Thing]:
        return iter(self.things.values())
