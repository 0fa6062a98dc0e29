"""A copy of somebody's things, as another program would keep it."""

from typing import Any

from tests.support.api import User

LISTS = {
    "contact": "/contacts",
    "organization": "/organizations",
    "outreach": "/outreach",
    "interview": "/interviews",
    "promise": "/promises",
    "follow_up": "/follow-ups",
    "question": "/questions",
    "insight": "/insights",
    "referral": "/referrals",
    "opportunity": "/opportunities",
    "touch": "/touches",
}
BELOW = {
    "research": ("contact", "/contacts/{id}/research"),
    "interview_question": ("interview", "/interviews/{id}/questions"),
    "attachment": ("interview", "/interviews/{id}/attachments"),
    "note": ("interview", "/interviews/{id}/notes"),
}

State = dict[str, dict[str, dict[str, Any]]]


class Copy:
    """Follows the change feed and nothing else."""

    def __init__(self) -> None:
        self._things: State = {kind: {} for kind in (*LISTS, *BELOW)}
        self.since: str | None = None

    def follow(self, user: User, limit: int = 1000) -> None:
        """Take in everything that is new."""
        more = True
        while more:
            params = {"limit": limit} | ({"since": self.since} if self.since else {})
            page = user.get("/changes", **params)
            for change in page["items"]:
                if change["deleted"]:
                    self._things[change["kind"]].pop(change["id"], None)
                else:
                    self._things[change["kind"]][change["id"]] = change["thing"]
            self.since, more = page["next"], page["more"]

    def as_lists(self) -> State:
        """What the copy believes the lists to hold.

        How many contacts an organization has is no change of the organization: it is counted.
        """
        contacts = self._things["contact"].values()
        for organization in self._things["organization"].values():
            organization["contact_count"] = sum(
                contact["organization_id"] == organization["id"] for contact in contacts
            )
        return self._things

    @staticmethod
    def of_lists(user: User) -> State:
        """What the lists do hold."""
        state = {
            kind: {one["id"]: one for one in user.items(path, limit="200")}
            for kind, path in LISTS.items()
        }
        for kind, (parent, path) in BELOW.items():
            state[kind] = {
                one["id"]: one
                for parent_id in state[parent]
                for one in user.items(path.format(id=parent_id), limit="200")
            }
        return state
