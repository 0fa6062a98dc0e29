"""One `serve` at a time on one SQLite file or data folder, and one program at a time on one port."""

import errno
import fcntl
import ipaddress
import json
import os
import socket
import time
from pathlib import Path

from seventeen.core.settings import Settings
from seventeen.core.trouble import Trouble

TRIES = 20
PAUSE_SECONDS = 0.1


class ServeLock:
    """Held for as long as the process lives: the kernel lets go of it, however the process ends.

    The file holds the address that is served, for whoever finds it locked.
    """

    def __init__(self, path: Path) -> None:
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def take(self) -> bool:
        """Whether it is this process's now."""
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        os.truncate(self._descriptor, 0)
        return True

    def announce(self, address: str) -> None:
        """Write down where this process serves."""
        content = json.dumps({"address": address, "pid": os.getpid()}).encode()
        os.pwrite(self._descriptor, content, 0)

    def holder(self) -> str | None:
        """The address of the process that has it; None when it does not say so in time."""
        for _ in range(TRIES):
            try:
                return str(json.loads(os.pread(self._descriptor, 10_000, 0))["address"])
            except (ValueError, KeyError):
                # It has only just started.
                time.sleep(PAUSE_SECONDS)
        return None

    def close(self) -> None:
        """Let go of it. The file stays: removing it would let two processes lock two files."""
        os.close(self._descriptor)


def lock_files(settings: Settings) -> list[Path]:
    """What one process at a time serves: a data folder, with its photos, and a SQLite file.

    None on PostgreSQL, which any number of processes serve.
    """
    if settings.sqlite_file is None:
        return []
    file = settings.sqlite_file.resolve()
    files = [settings.data_dir / "serve.lock"]
    # A folder that can't be written to is told of when the database is opened.
    if os.access(file.parent, os.W_OK | os.X_OK):
        files.append(file.with_name(f"{file.name}-lock"))
    return files


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises Trouble that says which setting to change."""
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            raise Trouble(
                f"Another program has port {port}. Choose another port with SEVENTEEN_PORT or "
                f"--port, such as `seventeen serve --port {port + 1 if port < 65535 else 8017}`."
            ) from error
        if error.errno == errno.EACCES:
            raise Trouble(
                f"Port {port} is not allowed for this user. Choose one above 1023 with "
                "SEVENTEEN_PORT or --port."
            ) from error
        raise Trouble(
            f"Can't listen on {host}: {error.strerror}. SEVENTEEN_HOST or --host chooses another "
            "address; 127.0.0.1 is this machine only."
        ) from error


def address_of(listener: socket.socket) -> str:
    """The address to open in a browser on this machine."""
    host, port = listener.getsockname()[:2]
    address = ipaddress.ip_address(host)
    if address.is_unspecified:
        host = "::1" if address.version == 6 else "127.0.0.1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
