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
from seventeen.core.vault import Vault
from seventeen.schemas.accounts import RegisterIn, TokenIn
from seventeen.schemas.base import Body
from seventeen.schemas.findings import sentence
from seventeen.services.accounts import make_account, remove_account
from seventeen.services.credentials import make_token
from seventeen.services.operators import account_owner, all_accounts
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
    with opened(makes=True) as place:
        place.db.write_now(make_account, body, hash_password(body.password))
    say(f"{body.email} has an account now and can log in.")


def change_password(email: str, *, from_stdin: bool) -> None:
    """Set an account's password; every browser is signed out. Raises Trouble."""
    body = checked(RegisterIn, {"email": email, "password": new_password(from_stdin=from_stdin)})
    with opened() as place:
        if not place.db.write_now(set_for, body.email, hash_password(body.password)):
            raise Trouble(f"Nobody has an account with the address {email}.")
    say(f"{body.email} has a new password. Every browser was signed out.")


def list_users() -> None:
    """Print a line for each account: its address, since when, and how many people they know."""
    with opened() as place:
        accounts = place.db.write_now(all_accounts)
    for one in accounts:
        people = "1 person" if one.contacts == 1 else f"{one.contacts} people"
        say(f"{one.address}  since {one.since:%Y-%m-%d}, {people}")
    if not accounts:
        warn("Nobody has an account yet. Make one: seventeen user create EMAIL")


def delete_user(email: str, *, yes: bool) -> None:
    """Erase an account with everything in it, after asking. Raises Trouble."""
    with opened() as place:
        owner = owner_of(place, email)
        if not yes:
            if not sys.stdin.isatty():
                raise Trouble("There is nobody to ask whether you mean it: say so with --yes.")
            typer.confirm(
                f"Erase {email} with every person, message, talk and photo, for good?", abort=True
            )
        place.db.write_now(remove_account, owner)
        Vault(place.settings.attachments_dir).forget(owner)
    say(f"{email} and everything that was theirs is gone.")


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
