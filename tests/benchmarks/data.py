"""The data that is measured on: many contacts, a million follow-ups, and other people's rows.

Made once as a SQLite file below the system's folder for temporary files, under a name that holds a
hash of what it is made of; PostgreSQL gets the same rows by COPY. All names are invented.
"""

import hashlib
import json
import random
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine

from seventeen.core.clock import SystemClock, to_text
from seventeen.core.db import open_database
from seventeen.core.schema import upgrade
from seventeen.core.security import hash_password
from seventeen.core.table import Base, dump_json
from seventeen.core.words import sort_key
from seventeen.core.words import words_of as folded
from seventeen.formats.identity import identity_keys
from seventeen.models import (
    Contact,
    ContactKey,
    ContactTag,
    FollowUp,
    Interview,
    Outreach,
    SearchWord,
)
from seventeen.schemas.accounts import RegisterIn, TokenIn
from seventeen.services import accounts, credentials
from seventeen.services.contacts import key_row, words_of
from seventeen.services.words import word_row

Row = dict[str, Any]

GIVEN = """Ana Bo Carla Deniz Emil Farah Goran Hana Ines Jonas Karim Lena Milan Nadia Olof Petra
Quirin Rosa Sami Tomas Ursula Vera Wanda Ximena Yusuf Zoë Álvaro Åsa Élodie Jürgen""".split()
SYLLABLES = "ba be da do fi ga ho ja ke la lo ma mi na no pe ra ri sa so ta ti va ve za".split()
TITLES = """Engineer Designer Analyst Manager Researcher Architect Editor Buyer Planner Director
Scientist Consultant Nurse Teacher Producer""".split()
FIELDS = "Data Product Sales Research Supply Quality Energy Media Health Finance".split()
SUFFIXES = "Works Labs Systems Partners Studio Foods Energy Media".split()


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is of what the measured owner has; others have a tenth."""

    contacts: int
    follow_ups: int


MAIN = Size(contacts=100_000, follow_ups=1_000_000)
SEARCH = Size(contacts=1_000_000, follow_ups=0)
QUICK = Size(contacts=5_000, follow_ups=20_000)


@dataclass(frozen=True, slots=True)
class DataSet:
    """A database with its data, and how to get in."""

    url: str
    folder: Path
    owner: str
    token: str
    contact_id: str


def build(size: Size, folder: Path) -> DataSet:
    """A fresh SQLite copy of the data in `folder`, made or taken from an earlier run."""
    kept = _kept(size)
    if not (kept / "about.json").exists():
        _make(size, kept)
    shutil.copytree(kept, folder, dirs_exist_ok=True)
    about = json.loads((folder / "about.json").read_text())
    return DataSet(f"sqlite:///{folder / 'seventeen.db'}", folder, **about)


def to_postgres(source: DataSet, url: str) -> DataSet:
    """The same rows in an empty PostgreSQL database."""
    import psycopg

    engine = create_engine(url)
    upgrade(engine)
    engine.dispose()
    file = sqlite3.connect(source.folder / "seventeen.db")
    with psycopg.connect(url.replace("+psycopg", "")) as connection:
        # Bulk loading as pg_restore does it: indexes and foreign keys afterwards or not at all.
        connection.execute("SET session_replication_role = replica")
        indexes = connection.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
            " AND indexname NOT LIKE 'pk_%' AND tablename <> 'alembic_version'"
        ).fetchall()
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        for table in Base.metadata.sorted_tables:
            columns = list(table.columns)
            names = ", ".join(f'"{column.name}"' for column in columns)
            booleans = [at for at, column in enumerate(columns) if column.type.python_type is bool]
            with connection.cursor().copy(f"COPY {table.name} ({names}) FROM STDIN") as copy:
                for row in file.execute(f"SELECT {names} FROM {table.name}"):
                    values = list(row)
                    for at in booleans:
                        values[at] = None if values[at] is None else bool(values[at])
                    copy.write_row(values)
        for _, definition in indexes:
            connection.execute(definition)
    file.close()
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute("VACUUM ANALYZE")
        connection.execute("CHECKPOINT")
    return DataSet(url, source.folder, source.owner, source.token, source.contact_id)


def _kept(size: Size) -> Path:
    """Where the data of this size lies, as long as schema and recipe stay what they are."""
    root = Path(__file__).resolve().parents[2]
    digest = hashlib.sha256(repr(asdict(size)).encode() + Path(__file__).read_bytes())
    for migration in sorted((root / "migrations" / "versions").glob("*.py")):
        digest.update(migration.read_bytes())
    return Path(tempfile.gettempdir()) / "seventeen-benchmarks" / digest.hexdigest()[:16]


def _make(size: Size, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    file = folder / "seventeen.db"
    db = open_database(f"sqlite:///{file}", SystemClock())
    upgrade(db.engine)
    owner, token = db.write_now(_account, "ana.user@example.com")
    others = [db.write_now(_account, f"other{number}@example.com")[0] for number in range(3)]
    db.close()
    connection = sqlite3.connect(file)
    for setting in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-2000000"):
        connection.execute(f"PRAGMA {setting}")
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    dice = random.Random(17)
    contact_ids = _owner(connection, owner, size, dice)
    for other in others:
        _owner(connection, other, Size(size.contacts // 10, size.follow_ups // 10), dice)
    for _, definition in indexes:
        connection.execute(definition)
    connection.commit()
    connection.execute("PRAGMA journal_mode=WAL")
    connection.close()
    # Once more: what SQLite is told about indexes went with those that were dropped.
    db = open_database(f"sqlite:///{file}", SystemClock())
    upgrade(db.engine)
    db.close()
    about = {"owner": owner, "token": token, "contact_id": contact_ids[len(contact_ids) // 2]}
    (folder / "about.json").write_text(json.dumps(about))


def _account(session: Any, email: str) -> tuple[str, str]:
    body = RegisterIn(email=email, password="correct horse battery", time_zone="UTC")
    owner = accounts.make_account(session, body, hash_password(body.password))
    token = TokenIn(name="Benchmark", scopes=["read", "write"])
    return owner, credentials.make_token(session, owner, token)[1]


def _owner(
    connection: sqlite3.Connection, owner: str, size: Size, dice: random.Random
) -> list[str]:
    """All rows of one owner; returns the ids of the contacts."""
    made: list[str] = []
    people = _contacts(owner, size.contacts, dice)
    while chunk := list(islice(people, 20_000)):
        made += [contact["id"] for contact in chunk]
        _insert(connection, Contact, chunk)
        for table, rows in (
            (SearchWord, _word_rows),
            (ContactKey, _key_rows),
            (ContactTag, _tag_rows),
        ):
            _insert(connection, table, (row for contact in chunk for row in rows(owner, contact)))
    _insert(connection, FollowUp, _follow_ups(owner, made, size.follow_ups, dice))
    _insert(connection, Outreach, _outreach(owner, made, dice))
    _insert(connection, Interview, _interviews(owner, made, dice))
    connection.commit()
    return made


def _insert(connection: sqlite3.Connection, model: Any, rows: Iterable[Row]) -> None:
    names = [column.name for column in model.__table__.columns]
    quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
    connection.executemany(
        f"INSERT INTO {model.__tablename__} ({quoted}) VALUES ({marks})",
        (tuple(_stored(row[name]) for name in names) for row in rows),
    )


def _word_rows(owner: str, contact: Row) -> Iterator[Row]:
    for word in folded(words_of(contact, None)):
        yield word_row(owner, "contact", contact["id"], word)


def _key_rows(owner: str, contact: Row) -> Iterator[Row]:
    for key in identity_keys(contact):
        yield key_row(owner, key, contact["id"])


def _tag_rows(owner: str, contact: Row) -> Iterator[Row]:
    for tag in contact["tags"]:
        yield {"owner_id": owner, "tag": tag, "contact_id": contact["id"]}


def _stored(value: Any) -> Any:
    """A value as SQLite stores it."""
    if isinstance(value, datetime):
        return to_text(value)
    return dump_json(value) if isinstance(value, list | dict) else value


def _empty(model: Any) -> Row:
    return dict.fromkeys((column.name for column in model.__table__.columns), None)


def _id(instant: datetime, dice: random.Random) -> str:
    """A UUIDv7 that is the same at every run."""
    value = int(instant.timestamp() * 1000) << 80 | dice.getrandbits(80)
    value = value & ~(0xF << 76) & ~(0x3 << 62) | 0x7 << 76 | 0x2 << 62
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def _name(dice: random.Random, syllables: int) -> str:
    return "".join(dice.choice(SYLLABLES) for _ in range(syllables)).capitalize()


START = datetime(2024, 1, 1, tzinfo=UTC)
STAGES = ["identified"] * 80 + ["contacted"] * 8 + ["in_touch"] * 8 + ["archived"] * 4


def _contacts(owner: str, count: int, dice: random.Random) -> Iterator[Row]:
    """Contacts with what an import brings; their organization stands in the title."""
    empty = _empty(Contact)
    for number in range(count):
        created = START + timedelta(seconds=number * 30)
        given, family = dice.choice(GIVEN), _name(dice, dice.choice((2, 3, 3, 4)))
        organization = f"{_name(dice, 2)} {dice.choice(SUFFIXES)}"
        stage = dice.choice(STAGES)
        name = f"{given} {family}"
        handle = f"{sort_key(given)}.{sort_key(family)}{number}"
        yield {
            **empty,
            "owner_id": owner,
            "id": _id(created, dice),
            "created_at": created,
            "updated_at": created + timedelta(minutes=dice.randrange(100_000)),
            "name": name,
            "given_name": given,
            "family_name": family,
            "name_key": sort_key(name),
            "title": f"{dice.choice(FIELDS)} {dice.choice(TITLES)} at {organization}",
            "emails": [{"value": f"{handle}@mail.example", "label": "work"}],
            "phones": [],
            "links": [{"value": f"https://people.example/in/{handle}", "label": None}],
            "interest": [{"kind": "work", "detail": f"{dice.choice(FIELDS)} projects"}],
            "common_ground": [],
            "mutual_contacts": [],
            "tags": ["example"] if number % 10 == 0 else [],
            "external_ids": {},
            "extra": {},
            "stage": stage,
            "archived_at": created if stage == "archived" else None,
        }


KINDS = ["check_in", "check_in", "thank_you", "nudge", "promise", "custom"]
OPEN_ONE_IN = 500


def _follow_ups(
    owner: str, contact_ids: list[str], count: int, dice: random.Random
) -> Iterator[Row]:
    """Follow-ups of years; one in 500 is still open, some late, most of them later."""
    today = datetime.now(UTC).replace(microsecond=0)
    empty = _empty(FollowUp)
    for number in range(count):
        created = START + timedelta(seconds=number * 60 // 17)
        is_open = number % OPEN_ONE_IN == 0
        days = dice.randrange(-30, 150) if is_open else dice.randrange(-1000, 0)
        due = today + timedelta(days=days, minutes=dice.randrange(1440))
        yield {
            **empty,
            "owner_id": owner,
            "id": _id(created, dice),
            "created_at": created,
            "updated_at": created,
            "contact_id": contact_ids[number % len(contact_ids)],
            "kind": dice.choice(KINDS),
            "status": "pending" if is_open else "done",
            "due_at": due,
            "late_at": due + timedelta(days=1),
            "acts_at": due,
            "body": "",
            "done_at": None if is_open else due,
            "off_the_record": False,
        }


ASKED = 5000
STATUSES = (
    ["declined"] * 970 + ["draft"] * 5 + ["sent"] * 10 + ["accepted"] * 5 + ["unanswered"] * 10
)


def _outreach(owner: str, contact_ids: list[str], dice: random.Random) -> Iterator[Row]:
    """Asks to some of the contacts, most of them over and done with."""
    empty = _empty(Outreach)
    for number, contact_id in enumerate(contact_ids[:: max(1, len(contact_ids) // ASKED)]):
        created = START + timedelta(minutes=number)
        status = STATUSES[number % len(STATUSES)]
        sent = None if status == "draft" else created
        yield {
            **empty,
            "owner_id": owner,
            "id": _id(created, dice),
            "created_at": created,
            "updated_at": created,
            "contact_id": contact_id,
            "channel": "email",
            "minutes_asked": 17,
            "body": "Would you have seventeen minutes for me?",
            "status": status,
            "sent_at": sent,
            "answer": {"declined": "declined", "accepted": "accepted"}.get(status),
            "answered_at": sent if status in ("declined", "accepted") else None,
            "retry_after": sent if status == "unanswered" else None,
        }


HELD, COMING = 300, 3


def _interviews(owner: str, contact_ids: list[str], dice: random.Random) -> Iterator[Row]:
    """Talks that were held, and a few of the coming days."""
    empty = _empty(Interview)
    now = datetime.now(UTC).replace(microsecond=0)
    for number, contact_id in enumerate(contact_ids[-HELD - COMING :]):
        starts = now + timedelta(days=number + 2 if number < COMING else -number)
        is_held = number >= COMING
        yield {
            **empty,
            "owner_id": owner,
            "id": _id(START, dice),
            "created_at": START,
            "updated_at": START,
            "contact_id": contact_id,
            "status": "held" if is_held else "scheduled",
            "starts_at": starts,
            "minutes_agreed": 17,
            "medium": "video",
            "started_at": starts if is_held else None,
            "ended_at": starts + timedelta(minutes=17) if is_held else None,
            "wrapped_up_at": starts + timedelta(minutes=17) if is_held else None,
            "extended_at_their_request": False,
        }
