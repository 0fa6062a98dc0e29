"""A server process of its own, as tests start, kill and measure one."""

import contextlib
import http.client
import os
import socket
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

ROOT = Path(__file__).resolve().parents[2]
SEVENTEEN = "seventeen.app:create_app"


class Server:
    """One process that serves one application on 127.0.0.1.

    `environment` is added to this process's own; `core` is the processor core to run on, if any.
    Use it as a context manager: leaving it stops the process.
    """

    def __init__(
        self,
        application: str = SEVENTEEN,
        environment: Mapping[str, str] | None = None,
        *,
        core: int | None = None,
    ) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=512)
        self.port: int = self._listener.getsockname()[1]
        self._command = [
            sys.executable,
            "-m",
            "tests.support.serve",
            f"--socket={self._listener.fileno()}",
            *([] if core is None else [f"--core={core}"]),
            application,
        ]
        self._environment = {**os.environ, **(environment or {})}
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def pid(self) -> int:
        """The process id. Raises RuntimeError when it does not run."""
        if self._process is None:
            raise RuntimeError("the server does not run")
        return self._process.pid

    @property
    def resident_bytes(self) -> int:
        """Memory that the process holds right now."""
        return int(psutil.Process(self.pid).memory_info().rss)

    def start(self, path: str = "/health/live") -> float:
        """Start the process; returns the seconds until it answered `path`.

        Raises RuntimeError when it ends instead.
        """
        began = time.perf_counter()
        self._process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=self._environment,
            pass_fds=[self._listener.fileno()],
        )
        self._first_answer(path)
        return time.perf_counter() - began

    def kill(self) -> None:
        """End the process without a warning, as a power cut would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def stop(self) -> None:
        """Ask the process to end, and wait until it has."""
        if self._process is not None:
            self._process.terminate()
            try:
                self._process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                self.kill()
            self._process = None

    def close(self) -> None:
        """Stop the process and let go of the port."""
        self.stop()
        self._listener.close()

    def _first_answer(self, path: str) -> None:
        # The socket listens already, so the first request waits inside until the server takes it.
        assert self._process is not None
        while self._process.poll() is None:
            connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=1)
            with (
                contextlib.closing(connection),
                contextlib.suppress(OSError, http.client.HTTPException),
            ):
                connection.request("GET", path, headers={"Connection": "close"})
                if connection.getresponse().status < 500:
                    return
        raise RuntimeError(f"the server ended with {self._process.returncode} instead of serving")
