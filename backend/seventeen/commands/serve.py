"""`seventeen serve` and `seventeen demo`: the application in this one process.

What decides whether to start at all comes first and imports little, so that a second start tells
its address at once.
"""

import gc
import socket
import tempfile
from contextlib import ExitStack, closing
from pathlib import Path

from seventeen.commands.common import load_settings, lost_key, private_by_default, say, warn
from seventeen.commands.lock import ServeLock, address_of, listen, lock_files
from seventeen.core.settings import Settings
from seventeen.core.trouble import Trouble, make_folder


def serve(host: str | None, port: int | None) -> None:
    """Serve until a signal says to stop. Raises Trouble."""
    settings = load_settings(host=host, port=port)
    private_by_default()
    make_folder(settings.data_dir)
    with ExitStack() as stack:
        locks = [stack.enter_context(closing(ServeLock(path))) for path in lock_files(settings)]
        for lock in locks:
            if not lock.take():
                at = lock.holder() or "another process, which is just starting"
                say(f"Seventeen already runs on this data: {at}")
                return
        listener = stack.enter_context(listen(settings.host, settings.port))
        for lock in locks:
            lock.announce(address_of(listener))
        file, lost = settings.sqlite_file, lost_key(settings)
        if lost is not None and file is not None and file.exists():
            warn(f"Warning: {lost}")
        # A start makes much and drops little; the server collects again once it is ready.
        gc.disable()
        from seventeen.commands.server import run, welcome

        run(settings, listener, welcome)


def demo(port: int | None) -> None:
    """Serve made-up people from a folder that goes when it ends. Raises Trouble."""
    private_by_default()
    with ExitStack() as stack:
        folder = stack.enter_context(
            tempfile.TemporaryDirectory(prefix="seventeen-demo-", ignore_cleanup_errors=True)
        )
        # What the environment says of the real installation must not touch this one.
        settings = load_settings(
            data_dir=Path(folder),
            database_url="",
            base_url="",
            host="127.0.0.1",
            port=port,
            registration="first",
            guests="loopback",
        )
        listener = stack.enter_context(_demo_listener(settings, any_port=port is None))
        gc.disable()
        from seventeen.commands.server import demo_welcome, run

        run(settings, listener, demo_welcome)


def _demo_listener(settings: Settings, *, any_port: bool) -> socket.socket:
    """The usual port, and any free one when that is taken, unless the user chose it."""
    try:
        return listen(settings.host, settings.port)
    except Trouble:
        if not any_port:
            raise
        return listen(settings.host, 0)
