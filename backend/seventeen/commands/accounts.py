"""Accounts and tokens, made by the operator."""

import sys
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, TypeVar

import typer
from pydantic import ValidationError

from seventeen.commands.common import say, warn
from seventeen.commands.opened import Place, opened
from seventeen.core.security import hash_password
from seventeen.core.trouble import Trouble
from seventeen.schemas.accounts import RegisterIn, TokenIn
from seventeen.schemas.base import Body
from seventeen.schemas.findings import sentence
from seventeen.services.accounts import make_account
from seventeen.services.credentials import make_token
from seventeen.services.operators import account_owner
from seventeen.services.passwords import set_for

B = TypeVar("B", bound=Body)


def create_user(email: str, name: str | None, time_zone: str, *, from_stdin: bool) -> None:
    """Make an account, whoever may register. Raises Trouble and Conflict."""
    body = checked(
        RegisterIn,
        {
            "email": email,
            "password": new_password(from_stdin=from_stdin),
            "name": name,
            "time_zone": time_zone,
        },
    )
    with opened() as place:
        place.db.write_now(make_account, body, hash_password(body.password))
    say(f"{body.email} has an account now and can log in.")


def change_password(email: str, *, from_stdin: bool) -> None:
    """Set an account's password; every browser is signed out. Raises Trouble."""
    body = checked(RegisterIn, {"email": email, "password": new_password(from_stdin=from_stdin)})
    with opened() as place:
        if not place.db.write_now(set_for, body.email, hash_password(body.password)):
            raise Trouble(f"Nobody has an account with the address {email}.")
    say(f"{body.email} has a new password. Every browser was signed out.")


def create_token(user: str | None, name: str, scopes: list[str], expires_days: int | None) -> None:
    """Make a personal access token and print it, this once. Raises Trouble."""
    with opened() as place:
        expires_at = place.clock.now() + timedelta(days=expires_days) if expires_days else None
        body = checked(
            TokenIn,
            {"name": name, "scopes": list(dict.fromkeys(scopes)), "expires_at": expires_at},
        )
        owner = owner_of(place, user)
        _, secret = place.db.write_now(make_token, owner, body)
    say(secret)
    warn("This is the only time that the token is shown. Keep it as you keep a password.")


def owner_of(place: Place, user: str | None) -> str:
    """The owner id of an account; of the only one when none is named. Raises Trouble."""
    return place.db.write_now(account_owner, user)


def new_password(*, from_stdin: bool) -> str:
    """Asked for twice without showing it, or the first line of standard input. Raises Trouble."""
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if not sys.stdin.isatty():
        raise Trouble("There is nobody to ask for the password: send it with --password-stdin.")
    answer: str = typer.prompt("Password", hide_input=True, confirmation_prompt=True)
    return answer


def checked(model: type[B], values: Mapping[str, Any]) -> B:
    """The values as a body of the API. Raises Trouble that never repeats them."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        reasons = [
            f"{str(one['loc'][0]).replace('_', ' ').capitalize()}: {sentence(one)}"
            for one in error.errors(include_input=False)
        ]
        raise Trouble(" ".join(reasons)) from None
