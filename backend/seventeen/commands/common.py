"""What every command needs: settings in plain words, a database, somebody to work for."""

import difflib
import os
from typing import Any

import typer
from pydantic import ValidationError

from seventeen.core.settings import PREFIX, Settings, unknown_variables
from seventeen.core.trouble import Trouble


def say(text: str) -> None:
    """Tell the user something."""
    typer.echo(text)


def warn(text: str) -> None:
    """Tell the user something that is not the command's result."""
    typer.echo(text, err=True)


def private_by_default() -> None:
    """Whatever this process makes from now on is for this user's eyes only."""
    os.umask(0o077)


def load_settings(**given: Any) -> Settings:
    """The settings from the environment; what a command was given goes first. Raises Trouble."""
    try:
        return Settings(**{name: value for name, value in given.items() if value is not None})
    except ValidationError as error:
        problems = [
            f"{PREFIX}{str(one['loc'][0]).upper()}: {one['msg'].removeprefix('Value error, ')}"
            for one in error.errors(include_input=False)
        ]
        raise Trouble(f"A setting can't be used. {'; '.join(problems)}.") from error


def settings_warnings() -> list[str]:
    """A sentence for each environment variable that looks like a setting and is none."""
    known = [f"{PREFIX}{name}".upper() for name in Settings.model_fields]
    sentences = []
    for name in unknown_variables():
        close = difflib.get_close_matches(name, known, n=1)
        meant = f" Did you mean {close[0]}?" if close else ""
        sentences.append(f"{name} is not a setting of Seventeen and changes nothing.{meant}")
    return sentences


def lost_key(settings: Settings) -> str | None:
    """What to say where there is data, should the key that belongs to it be gone; else None."""
    path = settings.data_dir / "secret.key"
    if path.exists():
        return None
    return (
        f"The key {path} is missing, and there is data that belongs to it. Put it back from your "
        "backup, or from another machine that serves this data. Without it serve makes a new one; "
        "people stay signed in, but what was encrypted with the old key is lost."
    )
