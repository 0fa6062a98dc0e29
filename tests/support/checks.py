"""Runs every check and every test, part by part, and says at the end which part failed.

A part that cannot run has failed: nothing is left out in silence. `--quick` runs only what reads
the code without running it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WEB = ROOT / "frontend"
SPECTRAL = ROOT / "tests" / "contract" / "spectral"
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")


@dataclass(frozen=True)
class Part:
    """One command that has to succeed, run in `folder`."""

    name: str
    command: tuple[str, ...]
    folder: Path = ROOT
    quick: bool = False


def python(name: str, *command: str, quick: bool = False) -> Part:
    """Return a part that runs a Python module of this environment."""
    return Part(name, (sys.executable, "-m", *command), quick=quick)


def npm(name: str, script: str, folder: Path = WEB, *, quick: bool = False) -> Part:
    """Return a part that runs a script of the package.json in `folder`."""
    return Part(name, ("npm", "run", "--silent", script), folder, quick=quick)


PARTS = (
    python("lint", "ruff", "check", quick=True),
    python("format", "ruff", "format", "--check", quick=True),
    python("types", "mypy", quick=True),
    Part("imports", (str(Path(sys.executable).parent / "lint-imports"),), quick=True),
    npm("web checks", "check", quick=True),
    npm("contract lint", "lint", SPECTRAL, quick=True),
    npm("web size", "size"),
    npm("web tests", "test"),
    python("tests", "pytest", "-n", "2"),
    npm("browser", "e2e"),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts in turn and return the exit status: 0 when every part passed."""
    parser = argparse.ArgumentParser(prog="checks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only what does not run the code")
    quick = parser.parse_args(arguments).quick
    failed = []
    parts = [part for part in PARTS if part.quick or not quick]
    for part in parts:
        print(f"\n=== {part.name}: {' '.join(map(_short, part.command))}", flush=True)
        started = time.monotonic()
        passed = _run(part)
        verdict = "passed" if passed else "FAILED"
        print(f"=== {part.name} {verdict} in {time.monotonic() - started:.1f} s", flush=True)
        if not passed:
            failed.append(part.name)
    print(f"\nparts: {len(parts) - len(failed)} passed, {len(failed)} failed")
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _run(part: Part) -> bool:
    environment = dict(os.environ)
    if part.name == "browser" and not _browser(environment):
        return False
    try:
        return subprocess.call(part.command, cwd=part.folder, env=environment) == 0
    except OSError as error:
        print(f"could not run: {error}", file=sys.stderr)
        return False


def _browser(environment: dict[str, str]) -> bool:
    """Name a browser of this machine in PLAYWRIGHT_CHROMIUM, or let Playwright get its own."""
    if environment.get("PLAYWRIGHT_CHROMIUM"):
        return True
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is not None:
        environment["PLAYWRIGHT_CHROMIUM"] = found
        return True
    install = ("npx", "playwright", "install", "--only-shell", "chromium")
    if subprocess.call(install, cwd=WEB) == 0:
        return True
    print("No browser: install Chromium, or name one in PLAYWRIGHT_CHROMIUM.", file=sys.stderr)
    return False


def _short(word: str) -> str:
    return Path(word).name if Path(word).is_absolute() else word


if __name__ == "__main__":
    sys.exit(main())
