"""Settings: misspelt, wrong, and written down."""

import re
from pathlib import Path

import pytest

from seventeen.commands.common import settings_warnings
from seventeen.core.settings import PREFIX, Settings
from tests.cli.command import Installation

OPERATING = Path(__file__).resolve().parents[2] / "docs" / "operating.md"


def described() -> dict[str, str]:
    """The table of settings in the guide: name -> the rest of its line."""
    rows = re.findall(rf"^\| `({PREFIX}\w+)` \| (.*) \|$", OPERATING.read_text(), re.MULTILINE)
    return dict(rows)


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_is_described_for_operators(name: str) -> None:
    told = described()[f"{PREFIX}{name.upper()}"]
    field = Settings.model_fields[name]
    default = str(field.default)
    assert f"`{default}`" in told.split(" | ")[0] if default else told.startswith("empty |")
    assert len(told.split(" | ")[1]) > 20


def test_nothing_else_is_described() -> None:
    assert set(described()) == {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}


def test_a_variable_that_is_no_setting_is_warned_about(tmp_path: Path) -> None:
    place = Installation(tmp_path / "data", {"SEVENTEEN_PROT": "8018"})
    ran = place.run("db", "upgrade")
    assert ran.returncode == 0
    assert "SEVENTEEN_PROT is not a setting" in ran.stderr
    assert "Did you mean SEVENTEEN_PORT?" in ran.stderr


def test_only_what_looks_like_a_setting_is_warned_about(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEVENTEEN_PORT", "8018")
    monkeypatch.setenv("SEVENTEENTH", "anything")
    assert settings_warnings() == []


def test_a_value_that_cannot_be_used_is_told_without_repeating_it(tmp_path: Path) -> None:
    place = Installation(
        tmp_path / "data", {"SEVENTEEN_PORT": "secret-port", "SEVENTEEN_REGISTRATION": "maybe"}
    )
    told = place.fails("sweep")
    assert "SEVENTEEN_PORT" in told
    assert "SEVENTEEN_REGISTRATION" in told
    assert "secret-port" not in told


@pytest.mark.parametrize(
    ("name", "value", "complaint"),
    [
        ("SEVENTEEN_BASE_URL", "seventeen.example", "https://"),
        ("SEVENTEEN_BASE_URL", "https://seventeen.example:port", "https://"),
        ("SEVENTEEN_BASE_URL", "https://seventeen.example/app", "path"),
        ("SEVENTEEN_BASE_URL", "https://me:secret@seventeen.example", "password"),
        ("SEVENTEEN_TRUSTED_PROXIES", "10.0.0.7, caddy", "IP addresses"),
        ("SEVENTEEN_ALLOWED_HOSTS", "a.example, https://b.example/", "bare names"),
        ("SEVENTEEN_ALLOWED_HOSTS", "a.example:8017", "bare names"),
    ],
)
def test_an_address_that_is_none_keeps_the_server_from_starting(
    tmp_path: Path, name: str, value: str, complaint: str
) -> None:
    told = Installation(tmp_path / "data", {name: value}).fails("serve", "--port", "0")
    assert name in told
    assert complaint in told
    assert "secret" not in told


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (" https://Seventeen.example/ ", "https://seventeen.example"),
        ("https://seventeen.example:443", "https://seventeen.example"),
        ("http://seventeen.example:80/", "http://seventeen.example"),
        ("http://[::1]:8017", "http://[::1]:8017"),
        ("", ""),
    ],
)
def test_an_address_is_what_browsers_call_it(written: str, meant: str) -> None:
    assert Settings(base_url=written).base_url == meant


def test_hosts_are_names_and_addresses() -> None:
    hosts = Settings(allowed_hosts="a.example, 10.0.0.7, ::1,B-c.example").allowed_host_names
    assert hosts == {"a.example", "10.0.0.7", "::1", "b-c.example"}


def test_a_data_folder_without_a_name_is_the_usual_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEVENTEEN_DATA_DIR", "")
    assert Settings().data_dir == Path("data")


def test_a_database_of_another_kind_is_told(tmp_path: Path) -> None:
    place = Installation(tmp_path / "data", {"SEVENTEEN_DATABASE_URL": "mysql://u:secret@h/x"})
    told = place.fails("sweep")
    assert "mysql is not supported" in told
    assert "secret" not in told


def test_a_database_that_does_not_answer_is_told_without_its_password(tmp_path: Path) -> None:
    url = "postgresql://somebody:secret@127.0.0.1:1/nowhere"
    place = Installation(tmp_path / "data", {"SEVENTEEN_DATABASE_URL": url})
    told = place.fails("db", "upgrade")
    assert "127.0.0.1" in told
    assert "secret" not in told
