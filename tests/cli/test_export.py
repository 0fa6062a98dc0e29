"""`seventeen export`: what comes out goes in again."""

import json
import shutil
import stat
from pathlib import Path

import pytest

from tests.cli.command import Installation


@pytest.fixture(scope="module")
def two_people(tmp_path_factory: pytest.TempPathFactory) -> Installation:
    """An installation to copy: each command on the way there takes a second."""
    place = Installation(tmp_path_factory.mktemp("two_people") / "data")
    place.user()
    people = [{"name": "Ana Example", "tags": ["energy"]}, {"name": "Bo Sample"}]
    place.ok(
        "import", "--format", "jsonl", "-", stdin="".join(f"{json.dumps(p)}\n" for p in people)
    )
    return place


@pytest.fixture
def filled(place: Installation, two_people: Installation) -> Installation:
    """Two people."""
    shutil.copytree(two_people.data_dir, place.data_dir)
    return place


@pytest.mark.parametrize("form", ["csv", "vcard", "jsonl"])
def test_contacts_come_out_as_they_can_come_in_again(
    filled: Installation, tmp_path: Path, form: str
) -> None:
    file = tmp_path / "out"
    assert str(file) in filled.ok("export", "--format", form, str(file))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in tmp_path.glob("out*")] == ["out"]
    again = filled.ok("import", "--format", form, str(file))
    assert "0 created, 0 updated, 2 unchanged, 0 skipped, 0 failed" in again


@pytest.mark.parametrize("to", [[], ["-"]])
def test_everything_goes_to_standard_output(filled: Installation, to: list[str]) -> None:
    things = [json.loads(line) for line in filled.ok("export", *to).splitlines()]
    names = {one["thing"]["name"] for one in things if one["kind"] == "contact"}
    assert names == {"Ana Example", "Bo Sample"}
    assert things[0]["kind"] == "user"


def test_a_file_that_cannot_be_written_is_told(filled: Installation, tmp_path: Path) -> None:
    assert "No such file" in filled.fails("export", str(tmp_path / "missing" / "out.csv"))
