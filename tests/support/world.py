"""Two users with one of everything each, and requests that try every id of every operation."""

from collections.abc import Iterator, Mapping
from typing import Any

from seventeen.core.ids import new_id
from tests.contract.walk import Operation
from tests.support.api import PASSWORD, User
from tests.support.clock import MONDAY
from tests.support.imports import Desk
from tests.support.installed import Installed
from tests.support.network import network
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
        "workplace": user.organization(name=f"{word} Yard")["id"],
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
        "workplace": f"/organizations/{user.organization(name=word)['id']}",
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
