"""Accounts and tokens from the command line."""

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
