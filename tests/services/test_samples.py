"""The made-up network: sixty people at every stage, on whichever day somebody looks around."""

import json
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.db import Database
from seventeen.core.kept import Kept
from seventeen.core.settings import Settings
from seventeen.core.table import Base
from seventeen.models import Contact, Event, User
from seventeen.rules.words import (
    ContactStage,
    FollowUpStatus,
    InsightKind,
    InterviewStatus,
    OutreachStatus,
)
from seventeen.schemas.overview import AgendaQuery
from seventeen.services.agenda import agenda
from seventeen.services.samples import make_guest
from seventeen.services.stages import refresh_stage
from tests.support.api import BASE
from tests.support.clock import ManualClock

THIS_MACHINE = ("127.0.0.1", 50000)

Visit = Callable[[], "Guest"]


class Guest:
    """Somebody who looks around, through the public API."""

    def __init__(self, client: TestClient) -> None:
        self._client = client
        made = client.post(f"{BASE}/auth/guest")
        assert made.status_code == 201, made.text
        self.me: dict[str, Any] = made.json()
        self._cookie = client.cookies["seventeen_session"]
        client.cookies.clear()

    def request(self, method: str, path: str, **params: Any) -> Any:
        headers = {"Cookie": f"seventeen_session={self._cookie}"}
        return self._client.request(method, BASE + path, headers=headers, params=params)

    def items(self, path: str, **params: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        page = self.request("GET", path, limit=200, **params).json()
        found += page["items"]
        while page["next"]:
            page = self.request("GET", path, limit=200, cursor=page["next"], **params).json()
            found += page["items"]
        return found

    def count(self, path: str, **params: Any) -> int:
        found: int = self.request("GET", path, limit=1, count="true", **params).json()["count"]
        return found


@pytest.fixture
def visit(app: Any) -> Iterator[Visit]:
    """Looks around from this very machine."""
    with TestClient(app, base_url="http://localhost", client=THIS_MACHINE) as client:
        yield lambda: Guest(client)


@pytest.fixture(scope="module")
def guest(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Guest]:
    """One guest for all who only look."""
    folder = tmp_path_factory.mktemp("guest")
    shutil.copy(sqlite_template, folder / "seventeen.db")
    settings = Settings(data_dir=folder, database_url=f"sqlite:///{folder / 'seventeen.db'}")
    app = create_app(settings, ManualClock())
    with TestClient(app, base_url="http://localhost", client=THIS_MACHINE) as client:
        yield Guest(client)


def rows_of(db: Database, owner: str) -> dict[str, int]:
    """How many rows of each table are this owner's."""

    def count(session: Any) -> dict[str, int]:
        return {
            table.name: session.execute(
                select(func.count()).select_from(table).where(table.c.owner_id == owner)
            ).scalar_one()
            for table in Base.metadata.sorted_tables
            if "owner_id" in table.c
        }

    return db.write_now(count)


def test_sixty_people_at_every_stage_and_all_counts_agree(visit: Visit) -> None:
    guest = visit()
    people = guest.items("/contacts")
    assert len(people) == 60 == guest.count("/contacts")
    stages = Counter(one["stage"] for one in people)
    assert set(stages) == {stage.value for stage in ContactStage}
    assert {stage: guest.count("/contacts", stage=stage) for stage in stages} == stages
    organizations = guest.items("/organizations")
    assert sum(one["contact_count"] for one in organizations) == 60
    assert {one["target"] for one in organizations} == {True, False}
    for path, statuses in (
        ("/outreach", OutreachStatus),
        ("/interviews", InterviewStatus),
        ("/follow-ups", FollowUpStatus),
    ):
        found = Counter(one["status"] for one in guest.items(path))
        assert set(found) >= {status.value for status in statuses} - {"under_way"}, path
        assert {status: guest.count(path, status=status) for status in found} == found


def test_the_network_has_chains_reasons_and_sources(guest: Guest) -> None:
    people = {one["id"]: one for one in guest.items("/contacts")}
    lengths = []
    for one in people.values():
        length, above = 0, one
        while above["introduced_by_id"]:
            above, length = people[above["introduced_by_id"]], length + 1
        lengths.append(length)
    assert max(lengths) >= 3
    assert sum(bool(one["interest"]) for one in people.values()) >= 55
    assert sum(bool(one["common_ground"]) for one in people.values()) >= 8
    assert sum(bool(one["mutual_contacts"]) for one in people.values()) >= 5
    assert len({tag for one in people.values() for tag in one["tags"]}) >= 8
    notes = [
        note
        for one in guest.items("/interviews", status="held")
        for note in guest.items(f"/interviews/{one['id']}/notes")
    ]
    assert {note["off_the_record"] for note in notes} == {True, False}
    assert {one["by"] for one in guest.items("/promises")} == {"me", "them"}
    assert {one["kept_at"] is None for one in guest.items("/promises")} == {True, False}
    insights = guest.items("/insights")
    assert {one["kind"] for one in insights} == {kind.value for kind in InsightKind}
    assert {one["off_the_record"] for one in insights} == {True, False}
    referrals = guest.items("/referrals")
    assert {(one["kind"], one["status"]) for one in referrals} >= {
        ("person", "taken_up"),
        ("person", "open"),
        ("opening", "taken_up"),
    }
    assert {one["stage"] for one in guest.items("/opportunities")} == {"spotted", "applied"}
    assert guest.items("/touches")
    assert len(guest.items("/questions")) >= 8
    assert guest.me["goal"]
    assert guest.me["pitch"]
    assert all(guest.me["targets"].values())


def test_nobody_could_be_a_real_person(guest: Guest) -> None:
    for one in guest.items("/contacts"):
        for address in (*one["emails"], *one["links"]):
            host = address["value"].rpartition("@")[2].partition("//")[2] or address["value"]
            assert host.rpartition("@")[2].split("/")[0].endswith(".example"), address
        assert all(phone["value"].startswith("+1 555 01") for phone in one["phones"])
        sources = [found["source"] for found in guest.items(f"/contacts/{one['id']}/research")]
        assert all(source.split("/")[2].endswith(".example") for source in sources)


def test_messages_are_worth_answering(guest: Guest) -> None:
    for one in guest.items("/outreach"):
        assert "17 minutes" in one["body"], one
        assert len(one["body"].split()) <= 150
        assert any(way in one["body"] for way in ("no", "say so")), one
        assert "job" not in one["body"].lower()


def test_people_are_found_and_their_stories_told(guest: Guest) -> None:
    (found,) = guest.items("/contacts", q="ejemplo lead data")
    assert found["name"] == "Ana Ejemplo"
    story = guest.items(f"/contacts/{found['id']}/timeline")
    times = [entry["at"] for entry in story]
    assert times == sorted(times, reverse=True)
    assert len(story) > 15


def test_a_guest_is_no_account_and_no_guest_sees_another(visit: Visit) -> None:
    first, second = visit(), visit()
    ids = [{one["id"] for one in guest.items("/contacts")} for guest in (first, second)]
    assert len(ids[0]) == len(ids[1]) == 60
    assert not ids[0] & ids[1]
    for path in (f"/contacts/{min(ids[0])}", f"/contacts/{min(ids[0])}/timeline"):
        assert first.request("GET", path).status_code == 200
        assert second.request("GET", path).status_code == 404
    assert first.me["guest"] is True
    assert first.me["email"] is None


def test_the_first_account_is_still_open_after_guests(
    settings: Settings, clock: ManualClock
) -> None:
    app = create_app(settings.model_copy(update={"registration": "first"}), clock)
    with TestClient(app, base_url="http://localhost", client=THIS_MACHINE) as client:
        Guest(client)
        body = {"email": "ana@example.com", "password": "correct horse battery"}
        assert client.post(f"{BASE}/auth/register", json=body).status_code == 201


def test_leaving_takes_every_row_along(visit: Visit, app: Any) -> None:
    leaving, staying = visit(), visit()
    db = app.installation.db
    before = rows_of(db, staying.me["id"])
    filled = {name for name, count in rows_of(db, leaving.me["id"]).items() if count}
    assert filled >= {
        "users",
        "contacts",
        "contact_keys",
        "contact_tags",
        "organizations",
        "research",
        "outreach",
        "interviews",
        "interview_questions",
        "notes",
        "promises",
        "insights",
        "referrals",
        "opportunities",
        "touches",
        "follow_ups",
        "questions",
        "events",
        "search_words",
        "credentials",
        "secrets",
    }
    assert leaving.request("DELETE", "/me").status_code == 204
    assert set(rows_of(db, leaving.me["id"]).values()) == {0}
    assert rows_of(db, staying.me["id"]) == before
    assert leaving.request("GET", "/me").status_code == 401


def times_read(one: dict[str, Any]) -> dict[str, Any]:
    """A JSON object with its times as times."""
    due = {name: one[name] for name in ("due_at", "late_at") if one.get(name)}
    return {**one, **{name: datetime.fromisoformat(value) for name, value in due.items()}}


MOMENTS = [
    ("2026-11-23T20:51:11", "UTC"),
    ("2026-11-28T11:30:00", "Europe/Berlin"),
    ("2027-01-01T00:00:30", "America/Los_Angeles"),
    ("2026-03-29T23:59:59", "Europe/London"),
    ("2027-02-28T03:15:00", "Pacific/Auckland"),
]


@pytest.mark.parametrize(("local", "zone"), MOMENTS)
def test_whenever_and_wherever_there_is_something_late_due_and_ahead(
    sqlite_template: Path, tmp_path: Path, local: str, zone: str
) -> None:
    file = tmp_path / "seventeen.db"
    file.write_bytes(sqlite_template.read_bytes())
    now = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    clock = ManualClock()
    clock.set(now)
    here = create_app(Settings(data_dir=tmp_path, database_url=f"sqlite:///{file}"), clock)
    db = here.installation.db

    def look(session: Any) -> tuple[list[Any], set[str], datetime, bool]:
        owner = make_guest(session, zone)
        page = agenda(session, owner, AgendaQuery(limit=200), here.installation.cursors, Kept(0))
        stages = set(session.scalars(select(Contact.stage).where(Contact.owner_id == owner)))
        last = session.scalar(select(func.max(Event.at)).where(Event.owner_id == owner))
        changes = select(User.event_seq).where(User.owner_id == owner)
        before = session.scalar(changes)
        for contact in session.scalars(select(Contact.id).where(Contact.owner_id == owner)):
            refresh_stage(session, owner, contact)
        derived = session.scalar(changes) == before
        return json.loads(page.body, object_hook=times_read)["items"], stages, last, derived

    entries, stages, last, derived = db.write_now(look)
    db.close()
    assert stages == {stage.value for stage in ContactStage}
    assert derived, "each stage is what its rule says"
    assert last <= clock.now(), "nothing was done in the future"
    instant = clock.now()
    dues = [entry["due_at"] for entry in entries if entry["due_at"]]
    late = [entry["late_at"] for entry in entries if entry["late_at"]]
    assert any(due > instant for due in dues)
    assert any(moment < instant for moment in late)
    assert any(due.astimezone(ZoneInfo(zone)).date() == now.date() for due in dues)
    kinds = {entry["kind"] for entry in entries}
    assert kinds >= {
        "hold_interview",
        "wrap_up",
        "thank_you",
        "promise",
        "reply_to_no",
        "nudge",
        "send_questions",
        "check_in",
        "prepare",
        "offer_new_time",
        "agree_time",
        "finish_draft",
        "try_other_channel",
        "first_message",
    }
    assert timedelta(0) < instant - min(dues) < timedelta(days=40)
