"""Stories of people and organizations, and of what is found out about them."""

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.services.stories.telling import Telling, some
from tests.support.pipeline import (
    Thing,
)


class People(Telling):
    """People come, change, and turn out to be the same."""

    @rule(number=some, with_organization=st.booleans(), with_friend=st.booleans())
    def meet(self, number: int, with_organization: bool, with_friend: bool) -> None:
        word, title = self.model.word(), self.model.word()
        organization = self.pick(number, "organization") if with_organization else None
        friend = self.pick(number, "contact") if with_friend else None
        made = self.send(
            "POST",
            "/contacts",
            name=word,
            title=title,
            organization_id=organization.id if organization else None,
            introduced_by_id=friend.id if friend else None,
        )
        points = {
            "organization": organization.id if organization else None,
            "introduced_by": friend.id if friend else None,
        }
        path = f"/contacts/{made['id']}"
        self.model.add(Thing("contact", made["id"], path, points=points, words={word, title}))
        self.planned()

    @rule(number=some)
    def rename_contact(self, number: int) -> None:
        if contact := self.pick(number, "contact"):
            name, title = self.model.word(), self.model.word()
            before = self.user.get(contact.path)
            self.send("PATCH", contact.path, name=name, title=title)
            contact.words -= {before["name"], before["title"]}
            contact.words |= {name, title}
            self.planned()

    @rule(number=some, archived=st.booleans())
    def archive(self, number: int, archived: bool) -> None:
        if contact := self.pick(number, "contact"):
            self.send("PATCH", contact.path, archived=archived)
            self.planned()

    @rule()
    def found_organization(self) -> None:
        word = self.model.word()
        made = self.send("POST", "/organizations", name=word)
        path = f"/organizations/{made['id']}"
        self.model.add(Thing("organization", made["id"], path, words={word}))
        self.planned()

    @rule(number=some)
    def rename_organization(self, number: int) -> None:
        if organization := self.pick(number, "organization"):
            word = self.model.word()
            self.send("PATCH", organization.path, name=word)
            organization.words = {word}
            self.planned()

    @rule(number=some, other=some)
    def merge(self, number: int, other: int) -> None:
        into, source = self.pick(number, "contact"), self.pick(other, "contact")
        if into is None or source is None:
            return
        differ = into is not source
        body = {"into_id": into.id, "from_id": source.id}
        merged = self.attempt("POST", "/contacts/merge", body, allowed=differ, refusals=(422,))
        if differ:
            # Whoever was only named in a talk has no title yet.
            into.words |= source.words & {merged["title"]}
            self.model.merge(into, source, self.clock.now())
            self.keep_first(into)
        self.planned()

    def keep_first(self, contact: Thing) -> None:
        """Of the open ones, and it says what had been written into the others."""
        due = {one["id"]: (one["due_at"], one["id"]) for one in self.owed()}
        for kind in ("check_in", "on_the_market"):
            if found := self.model.pending(kind, contact=contact.id):
                first, *others = sorted(found, key=lambda one: due[one.id])
                first.words = first.words.union(*(one.words for one in others))
                self.model.close(others)

    @rule(number=some, other=some)
    def merge_organizations(self, number: int, other: int) -> None:
        into, source = self.pick(number, "organization"), self.pick(other, "organization")
        if into is None or source is None:
            return
        differ = into is not source
        body = {"into_id": into.id, "from_id": source.id}
        self.attempt("POST", "/organizations/merge", body, allowed=differ, refusals=(422,))
        if differ:
            for one in self.model:
                if one.alive and one.points.get("organization") == source.id:
                    one.points["organization"] = into.id
            self.model.delete(source, self.clock.now())
        self.planned()

    @rule(number=some, other=some)
    def batch(self, number: int, other: int) -> None:
        chosen = {
            one.id for one in (self.pick(number, "contact"), self.pick(other, "contact")) if one
        }
        if chosen:
            answer = self.user.post("/contacts/batch", ids=sorted(chosen), add_tags=["seen"])
            assert [one["status"] for one in answer["items"]] == [200] * len(chosen)
            self.planned()

    @rule(number=some)
    def research(self, number: int) -> None:
        if contact := self.pick(number, "contact"):
            word = self.model.word()
            below = f"{contact.path}/research"
            made = self.send("POST", below, topic="person", detail=word)
            path = f"{below}/{made['id']}"
            self.model.add(Thing("research", made["id"], path, {contact.id}, words={word}))
            self.planned()
