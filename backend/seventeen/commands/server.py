"""The server itself, and what it says when it is ready."""

import gc
import logging
import signal
import socket
from collections.abc import Callable
from types import FrameType

import uvicorn

from seventeen.app import Application, create_app
from seventeen.commands.common import lost_key, say, warn
from seventeen.commands.lock import address_of
from seventeen.core.resources import static_dir
from seventeen.core.settings import Settings
from seventeen.core.upkeep import bring_up, check_url
from seventeen.services.accounts import is_open

STOP_SECONDS = 10
"""How long a stop waits for requests that are being answered."""

Greeting = Callable[[Application, str], list[str]]


class AnnouncingServer(uvicorn.Server):
    """Says that it is ready only once it is."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        gc.enable()
        self._ready()


def run(settings: Settings, listener: socket.socket, greeting: Greeting) -> None:
    """Serve on the socket until a signal says to stop. Raises Trouble."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, _stop)
    write_log(settings.log_level)
    check_url(settings.url)
    lost = lost_key(settings) if settings.sqlite_file is None else None
    app = create_app(settings, jobs=True)
    try:
        bring_up(app.installation.db.engine)
        # Of PostgreSQL it shows only now whether there is anything.
        if lost is not None and not app.installation.db.write_now(is_open, "first"):
            warn(f"Warning: {lost}")
        lines = greeting(app, address_of(listener))
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=settings.log_level == "debug",
            proxy_headers=False,  # the edge reads them, from trusted proxies only
            server_header=False,
            ws="none",
            timeout_graceful_shutdown=STOP_SECONDS,
        )
        AnnouncingServer(config, lambda: say("\n".join(lines))).run(sockets=[listener])
    except KeyboardInterrupt:
        say("Stopped.")
    finally:
        app.installation.db.close()


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def write_log(level: str) -> None:
    """Log to standard error; what the libraries tell only when debugging."""
    logging.basicConfig(
        level=level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s"
    )
    if level != "debug":
        for chatty in ("alembic", "uvicorn"):
            logging.getLogger(chatty).setLevel(logging.WARNING)


def welcome(app: Application, address: str) -> list[str]:
    """Where it is, where the data lies, and what to do first."""
    settings, db = app.installation.settings, app.installation.db
    lines = [f"Seventeen is ready: {address}"]
    if settings.base_url:
        lines.append(f"People reach it at {settings.base_url}")
    where = str(settings.data_dir.resolve())
    if db.dialect == "postgresql":
        where = f"{db.engine.url.render_as_string(hide_password=True)}, its key in {where}"
    lines.append(f"Your data lies in {where}")
    if db.write_now(is_open, "first"):
        if settings.registration == "closed":
            lines.append("Nobody has an account yet. Make one: seventeen user create EMAIL")
        else:
            lines.append(f"First make your account: {address}/signup")
        if settings.guests == "loopback":
            lines.append("Or look around with made-up people first: the button is on that page.")
    return [*lines, *_without_web_app(), "Press Ctrl+C to stop."]


def demo_welcome(_app: Application, address: str) -> list[str]:
    """Where to click."""
    return [
        f"Seventeen with sixty made-up people is ready: {address}/signup",
        'Press "Look around" there; no sign-up. All of it goes when you stop.',
        *_without_web_app(),
        "Press Ctrl+C to stop.",
    ]


def _without_web_app() -> list[str]:
    if static_dir() is not None:
        return []
    return ["The web app is not built, so only the API answers. `make setup` builds it."]
