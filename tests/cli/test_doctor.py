"""`seventeen doctor`: each thing that can be wrong is told, with what to do about it."""

import os
import shutil
import signal
from collections.abc import Callable
from ipaddress import IPv4Address
from pathlib import Path

import pytest

from seventeen.commands.doctor import examine
from tests.cli.command import Installation
from tests.support.postgres import create_database, required_postgres_url, worker_name

WEB_APP = "The web app is not built. Run `make setup`."


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder in good order."""
    folder = tmp_path_factory.mktemp("doctor") / "data"
    place = Installation(folder)
    with place.serve() as running:
        running.end(signal.SIGINT)
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of it, which the settings of this process lead to."""
    for name in os.environ:
        if name.startswith("SEVENTEEN_"):
            monkeypatch.delenv(name)
    copied = tmp_path / "data"
    shutil.copytree(made, copied)
    copied.chmod(0o700)
    monkeypatch.setenv("SEVENTEEN_DATA_DIR", str(copied))
    return copied


def wrong() -> list[str]:
    """What is found wrong, the web app aside, which a test run may come before."""
    found = [finding.text for finding in examine() if not finding.right]
    return [text for text in found if text != WEB_APP]


def test_an_installation_in_order_is_well(folder: Path) -> None:
    assert folder.is_dir()
    assert wrong() == []


def test_before_the_first_start_nothing_is_wrong_and_nothing_is_made(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    new = folder.parent / "new"
    monkeypatch.setenv("SEVENTEEN_DATA_DIR", str(new))
    assert wrong() == []
    assert not new.exists()


def open_to_others(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).chmod(0o755)


def damage(folder: Path) -> None:
    file = folder / "seventeen.db"
    content = bytearray(file.read_bytes())
    content[8192:24576] = bytes(16384)
    file.write_bytes(content)


def make_a_folder_of_it(folder: Path) -> None:
    """Something keeps the file from being read, and it is no damage that a backup would mend."""
    (folder / "seventeen.db").unlink()
    (folder / "seventeen.db").mkdir()


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (open_to_others("."), "chmod 700"),
        (open_to_others("secret.key"), "chmod 600"),
        (lambda folder: (folder / "secret.key").unlink(), "missing"),
        (lambda folder: (folder / "secret.key").write_text("short"), "damaged"),
        (damage, "backup"),
        (lambda folder: (folder / "seventeen.db").write_text("no database"), "damaged"),
        (lambda folder: (folder / "seventeen.db").unlink(), "There is no database"),
        (make_a_folder_of_it, "can't be read"),
        (lambda folder: os.utime(folder / "seventeen.db", (4e9, 4e9)), "clock"),
    ],
)
def test_harm_to_the_data_is_told(folder: Path, harm: Callable[[Path], None], told: str) -> None:
    harm(folder)
    found = wrong()
    assert len(found) == 1, found
    assert told in found[0]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"SEVENTEEN_PROT": "1"}, "SEVENTEEN_PORT"),
        ({"SEVENTEEN_PORT": "many"}, "SEVENTEEN_PORT"),
        ({"SEVENTEEN_BASE_URL": "seventeen.example"}, "https://"),
        ({"SEVENTEEN_BASE_URL": "https://seventeen.example/app"}, "path"),
        ({"SEVENTEEN_BASE_URL": "http://seventeen.example"}, "not https"),
        ({"SEVENTEEN_BASE_URL": "https://seventeen.example"}, "SEVENTEEN_TRUSTED_PROXIES"),
        ({"SEVENTEEN_DATABASE_URL": "postgresql://u:secret@127.0.0.1:1/x"}, "127.0.0.1"),
        ({"SEVENTEEN_DATABASE_URL": "sqlite://"}, "names no file"),
    ],
)
def test_settings_that_do_harm_are_told(
    folder: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], told: str
) -> None:
    assert folder.is_dir()
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    found = wrong()
    assert len(found) == 1, found
    assert told in found[0]
    assert "secret" not in found[0]


@pytest.mark.parametrize(
    "settings",
    [
        {
            "SEVENTEEN_BASE_URL": "https://seventeen.example",
            "SEVENTEEN_TRUSTED_PROXIES": "127.0.0.1",
        },
        {"SEVENTEEN_BASE_URL": "http://localhost:8017"},
        {"SEVENTEEN_HOST": "::1"},
        # Behind a port that is published on loopback only, as in a container.
        {"SEVENTEEN_HOST": str(IPv4Address(0))},
    ],
)
def test_settings_that_go_together_are_well(
    folder: Path, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str]
) -> None:
    assert folder.is_dir()
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert wrong() == []


@pytest.mark.postgres
def test_on_postgresql_the_server_is_looked_at(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = create_database(required_postgres_url(), worker_name("doctor"))
    monkeypatch.setenv("SEVENTEEN_DATABASE_URL", url)
    assert folder.is_dir()
    assert wrong() == []


def test_the_command_fails_when_something_is_wrong(made: Path) -> None:
    place = Installation(made)
    (made / "secret.key").chmod(0o644)
    try:
        ran = place.run("doctor")
    finally:
        (made / "secret.key").chmod(0o600)
    assert ran.returncode == 1
    assert f"chmod 600 {made / 'secret.key'}" in ran.stdout
    assert "attention" in ran.stdout
