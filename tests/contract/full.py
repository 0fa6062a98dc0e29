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
    double = user.organization(name="ACME Example")
    user.post("/organizations/merge", into_id=acme["id"], from_id=double["id"])
    ana = people(user, acme["id"])
    asks(user, ana, clock)
    talks(user, ana, clock)
    results(user, ana, acme["id"])
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
        full("PromisedIn", by="me", due_at="2026-04-01T09:00:00Z"),
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


def results(user: User, ana: str, acme: str) -> None:
    """What came of it: insights, promises, referrals, opportunities and touches."""
    talk = user.interview(ana)["id"]
    note = user.post(f"/interviews/{talk}/notes", text="Old ledgers.", mark="pain_point")["id"]
    known = "How did you lead the move of the billing team to event sourcing?"
    user.post(f"/interviews/{talk}/questions", text=known)
    about = {"contact_id": ana, "organization_id": acme, "interview_id": talk, "note_id": note}
    said_at = "2026-03-01T09:00:00Z"
    user.post("/insights", **full("InsightIn", **about, said_at=said_at))
    user.post("/insights", kind="market", text="Everybody hires.", organization_id=acme)
    user.post("/insights", kind="advice", text="Ask early.")
    sent = user.items("/follow-ups", kind="send_questions", interview_id=talk)[0]["id"]
    user.post(f"/follow-ups/{sent}/complete")
    user.post(f"/interviews/{talk}/finish")
    user.post(f"/interviews/{talk}/wrap-up", referral_question_asked=False)
    said = {"interview_id": talk, "note_id": note}
    promise = full("PromiseIn", **said, by="me", due_at="2026-04-02T09:00:00Z")
    user.post(f"/promises/{user.post('/promises', **promise)['id']}/keep")
    given = {"contact_id": ana, "interview_id": talk}
    known = user.post("/opportunities", **full("OpportunityIn", **opening(acme, ana)))["id"]
    user.post(f"/opportunities/{known}/move", stage="applied")
    user.post("/opportunities", title="Platform engineer")
    for kind in ("person", "opening"):
        body = full("ReferralIn", kind=kind, **given)
        user.post(f"/referrals/{user.post('/referrals', **body)['id']}/take-up")
    bare = user.post("/referrals", kind="person", name="Dora Example", contact_id=ana)["id"]
    user.post(f"/referrals/{bare}/drop")
    user.post("/touches", **full("TouchIn", contact_id=ana, happened_at=None))
    user.post("/touches", contact_id=ana, kind="called")
    friend = user.contact(name="Gil Example")["id"]
    user.post("/promises", interview_id=user.interview(friend)["id"], by="them", text="A name")


def opening(organization_id: str, contact_id: str) -> Json:
    """Where an opportunity is, and who told of it."""
    where = {"organization_id": organization_id, "organization_name": None}
    return {**where, "contact_id": contact_id, "closes_on": "2026-06-01"}


def debts(user: User, ana: str) -> None:
    """Follow-ups in every state."""
    links = {"outreach_id": user.outreach(ana)["id"], "interview_id": user.interview(ana)["id"]}
    late = {"due_at": "2026-03-09T08:00:00Z", "late_at": "2026-03-10T08:00:00Z"}
    done = user.post("/follow-ups", **full("FollowUpIn", contact_id=ana, **links, **late))["id"]
    user.post(f"/follow-ups/{done}/complete", **full("CompleteIn", done_at=None))
    user.post(f"/follow-ups/{user.follow_up(ana)['id']}/skip")
    user.post(f"/follow-ups/{user.follow_up(ana)['id']}/snooze", until="2026-05-01T08:00:00Z")
    user.post(f"/follow-ups/{user.follow_up(ana)['id']}/reopen")
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
