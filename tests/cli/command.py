"""The command `seventeen` in a process of its own, with a data folder of its own."""

import os
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx

SEVENTEEN = [sys.executable, "-c", "from seventeen.cli import main; main()"]
PASSWORD = "correct horse battery"
LAST_LINE = "Press Ctrl+C to stop."


@dataclass(frozen=True)
class Installation:
    """Where the data lies, and the settings beside that."""

    data_dir: Path
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """This process's own, without settings that somebody works with."""
        inherited = {k: v for k, v in os.environ.items() if not k.startswith("SEVENTEEN_")}
        return {**inherited, "SEVENTEEN_DATA_DIR": str(self.data_dir), **self.settings}

    def run(
        self, *arguments: str, stdin: str = "", at: Path | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run a command to its end; in the folder `at`, without being told where the data lies."""
        environment = self.environment
        if at is not None:
            del environment["SEVENTEEN_DATA_DIR"]
        return subprocess.run(
            [*SEVENTEEN, *arguments],
            env=environment,
            cwd=at,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    def ok(self, *arguments: str, stdin: str = "") -> str:
        """What a command that has to succeed prints."""
        ran = self.run(*arguments, stdin=stdin)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    def fails(self, *arguments: str, stdin: str = "", code: int = 1, at: Path | None = None) -> str:
        """What a command that has to fail complains of; never a traceback."""
        ran = self.run(*arguments, stdin=stdin, at=at)
        assert ran.returncode == code, ran.stdout + ran.stderr
        assert "Traceback" not in ran.stderr, ran.stderr
        return ran.stderr

    def user(self, email: str = "ana@example.com") -> None:
        """Make an account."""
        self.ok("user", "create", email, "--password-stdin", stdin=PASSWORD + "\n")

    def serve(self, *arguments: str) -> "Running":
        """A server, started by entering it."""
        return Running(self, arguments or ("serve", "--port", "0"))


class Running:
    """A command that serves until it is told to stop."""

    def __init__(self, place: Installation, arguments: tuple[str, ...]) -> None:
        self.place = place
        self._arguments = arguments
        self.greeting: list[str] = []
        self.address = ""

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            [*SEVENTEEN, *self._arguments],
            env=self.place.environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.greeting.append(line.rstrip("\n"))
            if self.greeting[-1] == LAST_LINE:
                break
        else:
            self.process.wait()
            raise RuntimeError(f"it ended instead of serving: {self.greeting}")
        self.address = "/".join(self.greeting[0].split()[-1].split("/")[:3])
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.returncode is None:
            self.end(signal.SIGKILL)

    def end(self, number: int) -> tuple[int, str]:
        """Send a signal and wait; returns the exit status and what was said last."""
        self.process.send_signal(number)
        said, _ = self.process.communicate(timeout=60)
        return self.process.returncode, said

    @property
    def port(self) -> str:
        return self.address.rpartition(":")[2]

    def get(self, path: str, **options: Any) -> httpx.Response:
        return httpx.get(self.address + path, timeout=60, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return httpx.post(self.address + path, timeout=60, **options)
