"""An account with every noun in every variety: as little as can be said of a thing, and all."""

from typing import Any

from starlette.testclient import TestClient

from seventeen.routes.contract.examples import example_of
from tests.contract.served import served
from tests.contract.walk import Json
from tests.support.api import BASE, User
from tests.support.clock import ManualClock
from tests.support.imports import Desk

FILE = f"""\
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Cleo,Example,https://people.example/cleo,cleo@example.com,Acme Example,Engineer,02 Mar 2026
,,,,,,
{"D" * 300},Example,https://people.example/dana,,,,02 Mar 2026
"""


def full(name: str, **fields: Any) -> Json:
    """A request body that says all that can be said, with these fields of its own."""
    schemas = served()["components"]["schemas"]
    body: Json = example_of(name, schemas)
    for key, schema in schemas[name]["properties"].items():
        if key not in body and "default" in schema:
            body[key] = schema["default"]
    return {**body, **fields}


def fill(user: User, client: TestClient, clock: ManualClock, desk: Desk) -> None:
    """Live a long and varied life through the API."""
    acme = user.post("/organizations", **full("OrganizationIn"))
    user.organization(name="Bolt Example")
    ana = people(user, acme["id"])
    asks(user, ana, clock)
    talks(user, ana, clock)
    debts(user, ana)
    user.post("/questions", **full("QuestionIn"))
    user.post("/questions", text="What would you do differently?")
    files(user, desk)
    accounts(user, client)
    for bare in (user.contact(name="Zed Example"), user.organization(name="Zed Example")):
        kind = "organizations" if "target" in bare else "contacts"
        user.ok("DELETE", f"/{kind}/{bare['id']}")
    unnamed = user.outreach(ana)
    user.ok("DELETE", f"/outreach/{unnamed['id']}")


def people(user: User, organization_id: str) -> str:
    """Contacts of all kinds; returns the one of whom most is known."""
    bo = user.contact(name="Bo Example")["id"]
    body = full("ContactIn", organization_id=organization_id, introduced_by_id=bo)
    ana = str(user.post("/contacts", **{**body, "organization_name": None})["id"])
    bare = [{"value": "+49 30 901820"}]
    user.contact(name="Put Aside", archived=True, phones=bare, links=bare)
    double = user.contact(name="Bo Example", title="Engineer")["id"]
    user.post("/contacts/merge", into_id=bo, from_id=double)
    user.post(f"/contacts/{ana}/research", **full("ResearchIn"))
    user.post(f"/contacts/{ana}/research", topic="path", detail="Began in support.")
    return ana


def asks(user: User, ana: str, clock: ManualClock) -> None:
    """Outreach in every state."""
    draft = user.post("/outreach", **full("OutreachIn", contact_id=ana))
    user.outreach(ana, channel="linkedin_note")
    user.post(f"/outreach/{draft['id']}/send")
    clock.move(days=1)
    later = full("AnswerIn", answer="later", ask_again_on="2026-06-01")
    user.post(f"/outreach/{draft['id']}/answer", **later)
    for answer in ("accepted", "declined"):
        user.post(f"/outreach/{user.sent(channel='phone')['id']}/answer", answer=answer)
    user.post(f"/outreach/{user.sent(channel='text')['id']}/close")
    user.sent()


def talks(user: User, ana: str, clock: ManualClock) -> None:
    """Interviews in every state, with what hangs from them."""
    ask = user.sent(ana)["id"]
    held = user.post("/interviews", **full("InterviewIn", contact_id=ana, outreach_id=ask))["id"]
    question = user.post(f"/interviews/{held}/questions", **full("InterviewQuestionIn"))["id"]
    user.post(f"/interviews/{held}/questions", text="What do you look for?")
    note = full("NoteIn", question_id=question)
    user.post(f"/interviews/{held}/notes", **note)
    user.post(f"/interviews/{held}/notes", text="Likes small teams.")
    user.photo(held)
    user.photo(held)
    user.post(f"/interviews/{held}/start")
    clock.move(minutes=20)
    promises = [
        full("PromiseIn", by="me", due_at="2026-04-01T09:00:00Z"),
        {"by": "them", "text": "Introduce me to Cleo."},
    ]
    end = full("FinishIn", ended_at=None, referral_question_asked=True, promises=promises)
    user.post(f"/interviews/{held}/finish", **end)
    user.post(f"/interviews/{user.interview()['id']}/finish")
    called_off = user.interview()["id"]
    user.post(f"/interviews/{called_off}/cancel", **full("CancelIn", by="them"))
    user.post(f"/interviews/{user.interview()['id']}/miss", by="me")
    user.post(f"/interviews/{user.interview()['id']}/start")
    moved = user.interview()["id"]
    user.post(f"/interviews/{moved}/reschedule", starts_at="2026-03-20T09:00:00Z")


def debts(user: User, ana: str) -> None:
    """Follow-ups in every state."""
    links = {"outreach_id": user.outreach(ana)["id"], "interview_id": user.interview(ana)["id"]}
    late = {"due_at": "2026-03-09T08:00:00Z", "late_at": "2026-03-10T08:00:00Z"}
    done = user.post("/follow-ups", **full("FollowUpIn", contact_id=ana, **links, **late))["id"]
    user.post(f"/follow-ups/{done}/complete", **full("CompleteIn", done_at=None))
    user.post(f"/follow-ups/{user.follow_up(ana)['id']}/skip")
    user.post(f"/follow-ups/{user.follow_up(ana)['id']}/snooze", until="2026-05-01T08:00:00Z")
    user.follow_up(ana, kind="check_in")


def files(user: User, desk: Desk) -> None:
    """Imports that went well, in part, and not at all."""
    desk.bring(user, FILE, "Connections.csv")
    desk.bring(user, FILE, "again.csv", dry_run="true")
    desk.bring(user, '{"emails": [{"value": "eli@example.com"}]}\n', "people.jsonl")
    desk.bring(user, FILE, "folder/", dry_run="true")
    desk.bring(user, '[{"name": "Eli Example"}]', "list.jsonl", format="jsonl")


def accounts(user: User, client: TestClient) -> None:
    """Another session, and tokens with and without an end."""
    user.post("/tokens", **full("TokenIn", expires_at="2027-01-01T00:00:00Z"))
    user.token("read")
    login = {"email": user.email, "password": "correct horse battery"}
    assert client.post(f"{BASE}/auth/login", json=login).status_code == 200
    client.cookies.clear()
    views = [full("SavedView"), {"name": "Everybody"}]
    user.patch(
        "/me", **full("MePatch", time_zone="Europe/Berlin", phase="preparing", saved_views=views)
    )
    user.post("/me/pitch-read")
