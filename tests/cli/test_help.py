"""Every command explains itself, and does so at once."""

import re
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from seventeen.cli import app
from tests.cli.command import Installation

HEAVY = {"alembic", "cryptography", "fastapi", "pydantic", "sqlalchemy", "uvicorn"}


def commands() -> list[tuple[str, ...]]:
    own: list[tuple[str, ...]] = [
        (one.name or one.callback.__name__,) for one in app.registered_commands if one.callback
    ]
    for group in app.registered_groups:
        assert group.typer_instance is not None
        own += [
            (str(group.name), str(one.name)) for one in group.typer_instance.registered_commands
        ]
    return own


def test_all_commands_are_there() -> None:
    assert {" ".join(one) for one in commands()} == {
        "serve",
        "demo",
        "import",
        "export",
        "user create",
        "user delete",
        "user list",
        "user password",
        "token create",
        "sweep",
        "openapi",
        "db upgrade",
        "db check",
        "coach review",
        "doctor",
    }


@pytest.mark.parametrize("command", commands(), ids=" ".join)
def test_every_command_and_each_of_its_options_has_a_text(command: tuple[str, ...]) -> None:
    told = CliRunner().invoke(app, [*command, "--help"]).stdout
    text, _, options = told.partition("\n\n")[2].partition("Options:\n")
    assert text.partition("Arguments:")[0].strip().endswith("."), told
    for option in options.split("\n  -"):
        assert re.search(r"(  |\n +)[A-Z`].*", option), option


def test_help_imports_nothing_that_takes_long() -> None:
    script = """
import sys
from seventeen.cli import main
sys.argv = ["seventeen", "--help"]
try:
    main()
finally:
    print(*sys.modules)
"""
    told = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True
    ).stdout
    assert not HEAVY & set(told.splitlines()[-1].split())


def test_no_command_is_a_call_for_help(place: Installation) -> None:
    assert "serve" in place.run().stdout + place.run().stderr


def test_the_version_is_told(place: Installation) -> None:
    assert place.ok("--version").startswith("seventeen ")
