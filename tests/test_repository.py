"""The repository itself: what a clone must hold, and what must never get into it."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.support import npm_lock

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
# Written apart, so that this file does not name them either.
REGISTRY_HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("crates", "io"),
    )
)


def committed_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def requirements(lock: str) -> dict[str, str]:
    """Return each requirement of a lock by its package's name."""
    lines = (ROOT / lock).read_text().replace("\\\n", " ").splitlines()
    pinned = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
    return {re.split(r"[=\[ ;]", line, maxsplit=1)[0]: line for line in pinned}


def test_no_committed_file_names_a_package_registry() -> None:
    pattern = re.compile("|".join(map(re.escape, REGISTRY_HOSTS)).encode())
    named = [str(path) for path in committed_files() if pattern.search(path.read_bytes())]
    assert named == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_locked_package_has_one_version_and_a_hash(lock: str) -> None:
    for name, line in requirements(lock).items():
        assert re.match(rf"{re.escape(name)}==\S+ ", line), line
        assert "--hash=sha256:" in line, name


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_hold_no_addresses(lock: str) -> None:
    content = (ROOT / lock).read_text()
    assert "://" not in content
    assert "--index-url" not in content
    assert "--find-links" not in content


def test_locks_hold_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    runtime = names(project["project"]["dependencies"])
    development = names(project["dependency-groups"]["dev"])
    assert runtime <= requirements("requirements.lock").keys()
    assert runtime | development <= requirements("requirements-dev.lock").keys()


def test_both_locks_agree() -> None:
    development = requirements("requirements-dev.lock")
    for name, line in requirements("requirements.lock").items():
        assert development[name].split()[0] == line.split()[0]


@pytest.mark.parametrize("folder", ["frontend", "frontend/codegen"])
def test_the_web_app_installs_on_every_platform(folder: str) -> None:
    lock = ROOT / folder / "package-lock.json"
    packages = json.loads(lock.read_text())["packages"]
    left_out = [name for name, _, _ in npm_lock.missing(packages)]
    assert left_out == [], f"run: .venv/bin/python -m tests.support.npm_lock {folder}/{lock.name}"


def names(wanted: list[str]) -> set[str]:
    return {re.split(r"[>=<\[ ;]", line, maxsplit=1)[0].lower() for line in wanted}


def test_make_alone_lists_the_targets() -> None:
    shown = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout
    for target in ("setup", "run", "test", "bench", "help"):
        assert f"make {target} " in shown


@pytest.mark.parametrize(
    ("added", "source", "complaint"),
    [
        ("helpers/__init__.py", "", "seventeen.helpers"),
        ("core/extra.py", "import seventeen.models", "seventeen.core.extra -> seventeen.models"),
        ("rules/extra.py", "import fastapi", "seventeen.rules.extra -> fastapi"),
        ("schemas/extra.py", "import sqlalchemy", "seventeen.schemas.extra -> sqlalchemy"),
        ("rules/extra.py", "import os", "seventeen.rules.extra -> os"),
    ],
)
def test_the_layout_refuses(tmp_path: Path, added: str, source: str, complaint: str) -> None:
    copied = tmp_path / "backend" / "seventeen"
    shutil.copytree(
        ROOT / "backend" / "seventeen", copied, ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (copied / added).parent.mkdir(exist_ok=True)
    (copied / added).write_text(f"{source}\n")
    checked = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(tmp_path / "backend"), "COLUMNS": "200"},
        check=False,
        capture_output=True,
        text=True,
    )
    assert checked.returncode != 0
    assert complaint in checked.stdout


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and return the folder where it lies as pip would lay it."""
    if not (ROOT / "frontend" / "dist" / "index.html").is_file() and not os.environ.get("CI"):
        pytest.skip("The web app is not built: run `make setup` first.")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_all_that_running_needs(unpacked_wheel: Path) -> None:
    package = ROOT / "backend" / "seventeen"
    sources = [path for path in committed_files() if path.is_relative_to(package)]
    installed = unpacked_wheel / "seventeen"
    assert [p for p in sources if not (installed / p.relative_to(package)).is_file()] == []
    for name in ("static/index.html", "migrations/env.py", "openapi.yaml"):
        assert (installed / name).is_file(), name
    assert not [*installed.rglob("__pycache__"), *installed.rglob("*.db")]


def test_the_wheel_runs_without_node_and_without_the_checkout(unpacked_wheel: Path) -> None:
    script = """
import seventeen.cli
from seventeen.core import resources
print(resources.static_dir(), resources.migrations_dir(), resources.contract_file(), sep="\\n")
seventeen.cli.main()
"""
    ran = subprocess.run(
        [sys.executable, "-c", script, "--help"],
        cwd=unpacked_wheel,
        env={"PYTHONPATH": str(unpacked_wheel), "PATH": "", "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    package = unpacked_wheel / "seventeen"
    assert ran.splitlines()[:3] == [
        str(package / name) for name in ("static", "migrations", "openapi.yaml")
    ]
    assert "serve" in ran
