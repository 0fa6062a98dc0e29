"""`seventeen import`: what is told of each file and of each row."""

from pathlib import Path

from tests.cli.command import Installation

PEOPLE = """\
Notes:
"These lines come before the header."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ana,Example,https://www.linkedin.com/in/ana-example,,Acme Example,Engineer,02 Mar 2026
Bo,Sample,https://www.linkedin.com/in/bo-sample,bo@example.com,Beispiel Example,,03 Mar 2026
"""


def test_files_come_in_once_and_a_dry_run_changes_nothing(
    place: Installation, tmp_path: Path
) -> None:
    place.user()
    file = tmp_path / "Connections.csv"
    file.write_text(PEOPLE)
    for _ in range(2):
        told = place.ok("import", "--dry-run", str(file))
        assert f"{file} (dry run, nothing changed): 2 created, 0 updated" in told
    assert f"{file}: 2 created" in place.ok("import", str(file))
    assert "0 created, 0 updated, 2 unchanged" in place.ok("import", "-", stdin=PEOPLE)


def test_each_row_that_does_not_come_in_is_told_with_its_line_and_reason(
    place: Installation, tmp_path: Path
) -> None:
    place.user()
    good, bad = tmp_path / "good.jsonl", tmp_path / "bad.jsonl"
    good.write_text('{"name": "Ana Example"}\n')
    bad.write_text('{"name": "Bo Sample"}\n{"name": 17}\n{"name": "Cy Muster"}\n')
    ran = place.run("import", str(good), str(bad), str(tmp_path / "missing.csv"))
    assert ran.returncode == 1
    assert f"{good}: 1 created" in ran.stdout
    assert f"{bad}: 2 created, 0 updated, 0 unchanged, 0 skipped, 1 failed" in ran.stdout
    assert "  line 2" in ran.stdout
    assert "missing.csv: No such file" in ran.stderr

    gaps = tmp_path / "gaps.csv"
    gaps.write_text("name,title\nDee Sample,Diver\n,\n")
    told = place.ok("import", str(gaps))
    assert f"{gaps}: 1 created, 0 updated, 0 unchanged, 1 skipped, 0 failed" in told
    assert "  line 3: This row is empty." in told


def test_a_file_without_contacts_is_an_error(place: Installation, tmp_path: Path) -> None:
    place.user()
    file = tmp_path / "diary.txt"
    file.write_text("Dear diary,\n")
    assert str(file) in place.fails("import", str(file))
    assert "No such option" in place.fails("import", "--fromat", "csv", str(file), code=2)
