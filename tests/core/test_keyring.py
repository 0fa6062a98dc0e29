"""The installation's key: made once, for this user alone, and there whole or not at all."""

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from seventeen.core.security import load_keyring
from seventeen.core.trouble import Trouble


def test_everybody_who_starts_at_once_gets_the_same_key(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as threads:
        keyrings = list(threads.map(load_keyring, [tmp_path] * 32))
    assert len({keyring.sign(b"message") for keyring in keyrings}) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["secret.key"]
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600


def test_two_installations_have_two_keys(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    one, other = load_keyring(tmp_path), load_keyring(tmp_path / "other")
    assert one.sign(b"message") != other.sign(b"message")


@pytest.mark.parametrize("content", ["", "short", "not base64 at all \u2603", "c2hvcnQ=\n"])
def test_a_damaged_key_is_refused_and_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "secret.key"
    path.write_text(content)
    with pytest.raises(Trouble, match=r"secret\.key is damaged"):
        load_keyring(tmp_path)
    assert path.read_text() == content
