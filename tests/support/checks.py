"""Runs every check and every test, part by part, and says at the end which part failed.

A part that cannot run has failed: nothing is left out in silence. `--quick` runs only what reads
the code without running it. Two parts run at a time, save those that keep all cores busy by
themselves.
"""

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
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
    alone: bool = False


def python(name: str, *command: str, quick: bool = False, alone: bool = False) -> Part:
    """Return a part that runs a Python module of this environment."""
    return Part(name, (sys.executable, "-m", *command), quick=quick, alone=alone)


def npm(
    name: str, script: str, folder: Path = WEB, *, quick: bool = False, alone: bool = False
) -> Part:
    """Return a part that runs a script of the package.json in `folder`."""
    return Part(name, ("npm", "run", "--silent", script), folder, quick=quick, alone=alone)


PARTS = (
    python("lint", "ruff", "check", quick=True),
    python("format", "ruff", "format", "--check", quick=True),
    python("types", "mypy", quick=True),
    Part("imports", (str(Path(sys.executable).parent / "lint-imports"),), quick=True),
    npm("web checks", "check", quick=True),
    npm("contract lint", "lint", SPECTRAL, quick=True),
    npm("web size", "size"),
    npm("web tests", "test"),
    python("tests", "pytest", "-n", "2", alone=True),
    npm("browser", "e2e", alone=True),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts and return the exit status: 0 when every part passed."""
    parser = argparse.ArgumentParser(prog="checks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only what does not run the code")
    quick = parser.parse_args(arguments).quick
    parts = [part for part in PARTS if part.quick or not quick]
    failed = []
    with ThreadPoolExecutor(2) as threads:
        running = {
            threads.submit(_run, part, subprocess.PIPE): part for part in parts if not part.alone
        }
        for outcome in as_completed(running):
            failed += _report(running[outcome], *outcome.result())
    for part in parts:
        if part.alone:
            failed += _report(part, *_run(part))
    print(f"\nparts: {len(parts) - len(failed)} passed, {len(failed)} failed")
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def _run(part: Part, output: int | None = None) -> tuple[bool, float, str]:
    """Return whether the part passed, its seconds, and what it said into `output`, a pipe."""
    environment = dict(os.environ)
    # Tests start Seventeen hundreds of times, which is not to be compiled anew each time.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if part.alone:
        print(_heading(part), flush=True)
    started = time.monotonic()
    said, passed = "", False
    try:
        if part.name != "browser" or _browser(environment):
            ran = subprocess.run(
                part.command,
                cwd=part.folder,
                env=environment,
                stdout=output,
                stderr=None if output is None else subprocess.STDOUT,
                text=True,
                check=False,
            )
            said, passed = ran.stdout or "", ran.returncode == 0
    except OSError as error:
        said = f"could not run: {error}\n"
    return passed, time.monotonic() - started, said


def _report(part: Part, passed: bool, seconds: float, said: str) -> list[str]:
    """Print how a part ended, after what it said; return its name when it failed."""
    if not part.alone:
        print(_heading(part))
    print(said, end="")
    print(f"=== {part.name} {'passed' if passed else 'FAILED'} in {seconds:.1f} s", flush=True)
    return [] if passed else [part.name]


def _heading(part: Part) -> str:
    return f"\n=== {part.name}: {' '.join(map(_short, part.command))}"


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
