"""`seventeen doctor`: what is wrong with this installation, in plain words."""

import base64
import os
import shutil
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

from seventeen.commands.common import load_settings, lost_key, say, settings_warnings
from seventeen.commands.lock import lock_files
from seventeen.core.db import database_url
from seventeen.core.inspection import Looked, look_at
from seventeen.core.resources import static_dir
from seventeen.core.settings import Settings
from seventeen.core.trouble import Trouble
from seventeen.routes.hosts import is_loopback_name

FREE_MEGABYTES = 500
CLOCK_SLACK = timedelta(minutes=2)
RELEASED = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock that is right shows an earlier time than this code was written at."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: all right, or wrong and what to do about it."""

    right: bool
    text: str


def doctor() -> bool:
    """Print what is found; returns whether all is well."""
    wrong = 0
    for finding in examine():
        say(f"{'ok   ' if finding.right else 'WRONG'}  {finding.text}")
        wrong += not finding.right
    say("")
    if wrong:
        say("One thing needs your attention." if wrong == 1 else f"{wrong} things need attention.")
    else:
        say("All is well.")
    return not wrong


def examine() -> Iterator[Finding]:
    """Everything that is looked at, in order. Changes nothing."""
    for sentence in settings_warnings():
        yield Finding(right=False, text=sentence)
    try:
        settings = load_settings()
    except Trouble as trouble:
        yield Finding(right=False, text=str(trouble))
        return
    yield Finding(right=True, text="The settings can be read.")
    for look in (_folder, _key, _database, _space):
        try:
            yield from look(settings)
        except PermissionError as error:
            text = f"This user can't look at {error.filename}. Give it to them: chown."
            yield Finding(right=False, text=text)
    yield from _address(settings)
    if static_dir() is None:
        yield Finding(right=False, text="The web app is not built. Run `make setup`.")
    else:
        yield Finding(right=True, text="The web app is there.")
    if datetime.now(UTC) < RELEASED:
        yield Finding(right=False, text="The clock of this machine is behind. Set it.")


def _folder(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_dir
    if not folder.exists():
        parent = next(one for one in folder.resolve().parents if one.exists())
        if os.access(parent, os.W_OK | os.X_OK):
            yield Finding(right=True, text=f"There is no data folder {folder} yet: serve makes it.")
        else:
            text = f"There is no data folder {folder}, and this user can't make one in {parent}."
            yield Finding(right=False, text=text)
        return
    if not folder.is_dir():
        yield Finding(right=False, text=f"{folder} is not a folder. Move it away.")
        return
    if not os.access(folder, os.W_OK | os.X_OK):
        text = f"This user can't write in the data folder {folder}. Give it to them: chown."
        yield Finding(right=False, text=text)
        return
    files = [settings.sqlite_file] if settings.sqlite_file is not None else []
    for one in (*files, *lock_files(settings), settings.attachments_dir):
        if one.exists() and not os.access(one, os.W_OK):
            text = f"This user can't write to {one}. Give it to them: chown."
            yield Finding(right=False, text=text)
    yield _private(folder, "data folder", 0o700)
    if settings.attachments_dir.exists():
        yield _private(settings.attachments_dir, "folder of photos", 0o700)


def _private(path: Path, name: str, mode: int) -> Finding:
    """Whether only this user can get at the file or folder."""
    now = stat.S_IMODE(path.stat().st_mode)
    if now & 0o077:
        return Finding(
            right=False,
            text=f"Others on this machine can get at the {name} {path} (mode {now:04o}). "
            f"Close it: chmod {mode:o} {path}",
        )
    return Finding(right=True, text=f"The {name} is yours alone.")


def _key(settings: Settings) -> Iterator[Finding]:
    path = settings.data_dir / "secret.key"
    if not path.exists():
        return
    yield _private(path, "key", 0o600)
    try:
        right = len(base64.urlsafe_b64decode(path.read_bytes().strip())) == 32
    except ValueError:
        right = False
    if not right:
        text = f"The key {path} is damaged. Put it back from your backup."
        yield Finding(right=False, text=text)


def _database(settings: Settings) -> Iterator[Finding]:
    try:
        looked = look_at(settings.url)
    except Trouble as trouble:
        yield Finding(right=False, text=str(trouble))
        return
    if looked is None:
        yield _no_database(settings)
        return
    yield Finding(right=True, text="The database can be reached.")
    if looked.state != "empty" and (lost := lost_key(settings)):
        yield Finding(right=False, text=lost)
    if looked.damage:
        told = "; ".join(looked.damage)
        text = f"The database file is damaged ({told}). Put it back from your backup."
        yield Finding(right=False, text=text)
    else:
        yield _schema(looked)
        if looked.checked:
            yield Finding(right=True, text="The database file is sound.")
    yield _clock(looked)


def _no_database(settings: Settings) -> Finding:
    folder = settings.data_dir
    if settings.attachments_dir.exists() or (folder / "secret.key").exists():
        text = (
            f"There is no database {database_url(settings.url).database}, but a key or photos of "
            f"one in {folder}. Put it back from your backup, or name it in SEVENTEEN_DATABASE_URL."
        )
        return Finding(right=False, text=text)
    return Finding(right=True, text="There is no database yet: serve makes it.")


def _clock(looked: Looked) -> Finding:
    apart = looked.clock - datetime.now(UTC)
    if looked.clock_is_its_own and abs(apart) > CLOCK_SLACK:
        seconds = int(abs(apart).total_seconds())
        text = f"The clocks of this machine and of the database are {seconds} seconds apart."
        return Finding(right=False, text=text)
    if apart > CLOCK_SLACK:
        text = (
            "The database was last written at a time that the clock of this machine has yet to "
            "reach. Set the clock."
        )
        return Finding(right=False, text=text)
    return Finding(right=True, text="The clock looks right.")


def _schema(looked: Looked) -> Finding:
    if looked.state == "current":
        return Finding(right=True, text="The database is up to date.")
    if looked.state == "ahead":
        text = "The database was made by a newer version of Seventeen. Install that one."
    elif looked.state == "behind":
        text = "The database is of an older version. Start serve, or run `seventeen db upgrade`."
    else:
        return Finding(right=True, text="The database is empty: serve fills it.")
    return Finding(right=False, text=text)


def _space(settings: Settings) -> Iterator[Finding]:
    folder = settings.data_dir.resolve()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free // 1_000_000
    if free < FREE_MEGABYTES:
        text = f"Only {free} MB are free for {folder}. Make room."
        yield Finding(right=False, text=text)
    else:
        yield Finding(right=True, text="There is room on the disk.")


def _address(settings: Settings) -> Iterator[Finding]:
    base = urlsplit(settings.base_url)
    if base.scheme == "http" and not is_loopback_name(base.hostname or ""):
        text = (
            f"{settings.base_url} is not https, so passwords travel in the clear. Put a reverse "
            "proxy with a certificate in front."
        )
        yield Finding(right=False, text=text)
    elif base.scheme == "https" and not settings.trusted_proxy_addresses:
        text = (
            "SEVENTEEN_BASE_URL is https, but SEVENTEEN_TRUSTED_PROXIES names no proxy, so every "
            "visitor seems to come from the proxy, and their limits are shared. Name its address."
        )
        yield Finding(right=False, text=text)
    elif (
        not settings.base_url
        and not settings.allowed_host_names
        and not is_loopback_name(settings.host)
    ):
        text = (
            f"It listens on {settings.host} and answers to names of this machine. For people "
            "elsewhere set SEVENTEEN_BASE_URL to the address that they use."
        )
        yield Finding(right=True, text=text)
    else:
        yield Finding(right=True, text="Its address is in order.")
