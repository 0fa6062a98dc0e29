"""Accounts and tokens from the command line."""

import sqlite3
from pathlib import Path

import pytest

from tests.cli.command import PASSWORD, Installation


def test_a_password_is_never_taken_from_nowhere(place: Installation) -> None:
    assert "--password-stdin" in place.fails("user", "create", "ana@example.com")


@pytest.mark.parametrize(
    ("email", "password", "complaint"),
    [
        ("ana@example.com", "short", "at least 10"),
        ("nobody", PASSWORD, "Email"),
    ],
)
def test_an_account_needs_an_address_and_a_long_password(
    place: Installation, email: str, password: str, complaint: str
) -> None:
    told = place.fails("user", "create", email, "--password-stdin", stdin=f"{password}\n")
    assert complaint in told
    assert password not in told


def test_what_needs_an_account_says_when_there_is_none_or_one_too_many(
    place: Installation,
) -> None:
    create = ("token", "create", "--name", "A test", "--scope", "read")
    assert "seventeen serve" in place.fails(*create)
    place.ok("db", "upgrade")
    assert "user create" in place.fails(*create)
    place.user("ana@example.com")
    assert place.ok(*create).startswith("svt_")
    again = ("user", "create", "ANA@example.com", "--password-stdin")
    assert "already" in place.fails(*again, stdin=f"{PASSWORD}\n")
    place.user("bo@example.com")
    assert "--user" in place.fails(*create)
    assert place.ok(*create, "--user", "Bo@Example.com").startswith("svt_")
    assert "nobody@example.com" in place.fails(*create, "--user", "nobody@example.com")


def test_a_new_password_replaces_the_old_one_and_signs_out(place: Installation) -> None:
    place.user()
    with place.serve() as running:

        def log_in(password: str) -> int:
            body = {"email": "ana@example.com", "password": password}
            return running.post("/api/v1/auth/login", json=body).status_code

        body = {"email": "ana@example.com", "password": PASSWORD}
        cookies = dict(running.post("/api/v1/auth/login", json=body).cookies)
        changed = ("user", "password", "ana@example.com", "--password-stdin")
        place.ok(*changed, stdin="another long one\n")
        assert running.get("/api/v1/me", cookies=cookies).status_code == 401
        assert log_in(PASSWORD) == 401
        assert log_in("another long one") == 200
    other = ("user", "password", "bo@example.com", "--password-stdin")
    assert "bo@example.com" in place.fails(*other, stdin=f"{PASSWORD}\n")


def test_a_scope_that_does_not_exist_is_a_mistake_in_the_call(place: Installation) -> None:
    create = ("token", "create", "--name", "A test", "--scope", "everything")
    assert "everything" in place.fails(*create, code=2)
    assert not place.data_dir.exists()


def test_the_operator_sees_who_has_an_account_and_can_erase_one(place: Installation) -> None:
    for address in ("bo@example.com", "ana@example.com"):
        place.user(address)
    contacts = "name\nChi Example\n"
    place.ok("import", "-", "--user", "ana@example.com", stdin=contacts)
    ana, bo = place.ok("user", "list").splitlines()
    assert ana.startswith("ana@example.com  since 20")
    assert ana.endswith(", 1 person")
    assert bo.endswith(", 0 people")
    photos = place.data_dir / "attachments" / owner_of(place, "ana@example.com")
    photos.mkdir(parents=True)
    (photos / "page").write_bytes(b"a picture")

    assert "--yes" in place.fails("user", "delete", "ana@example.com")
    assert "nobody@example.com" in place.fails("user", "delete", "nobody@example.com", "--yes")
    assert len(place.ok("user", "list").splitlines()) == 2
    assert "gone" in place.ok("user", "delete", "Ana@example.com", "--yes")
    assert place.ok("user", "list").splitlines() == [bo]
    assert not photos.exists()


def owner_of(place: Installation, address: str) -> str:
    with sqlite3.connect(place.data_dir / "seventeen.db") as file:
        [owner] = file.execute(
            "SELECT owner_id FROM logins WHERE address = ?", [address]
        ).fetchone()
    return str(owner)


@pytest.mark.parametrize(
    "command",
    [
        ("user", "create", "ana@example.com", "--password-stdin"),
        ("user", "list"),
        ("export",),
        ("import", "-"),
        ("sweep",),
        ("db", "upgrade"),
        ("db", "check"),
    ],
)
def test_no_command_begins_a_second_installation_where_it_happens_to_run(
    tmp_path: Path, command: tuple[str, ...]
) -> None:
    place = Installation(tmp_path / "data")
    told = place.fails(*command, stdin=f"{PASSWORD}\n", at=tmp_path)
    assert str(tmp_path / "data" / "seventeen.db") in told
    assert "SEVENTEEN_DATA_DIR" in told
    assert list(tmp_path.iterdir()) == []
