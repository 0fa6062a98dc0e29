"""The two doors to the database, and nothing else that opens or commits.

`read` and `write` run a plain function of a Session. A write has been committed when `write`
returns: no answer leaves before its data is safe. What the function returns must be plain data,
since its session is closed by then.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from sqlalchemy import Connection, Engine, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from seventeen.core.clock import Clock
from seventeen.core.errors import Conflict

__all__ = [
    "Database",
    "Session",
    "database_name",
    "database_url",
    "is_postgres",
    "make_session",
    "now",
    "open_database",
    "ping",
    "told",
]

P = ParamSpec("P")
T = TypeVar("T")


class Database(Protocol):
    """What the rest of the program sees of a database."""

    engine: Engine
    dialect: str

    async def read(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a short, bounded query (a page, a thing)."""
        ...

    async def read_beside(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a query that costs more the more its owner has (a count, a filter), beside the loop."""
        ...

    async def read_long(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run a long query (an export, a report) without holding anybody up."""
        ...

    async def write(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run one unit of work in one transaction; committed when this returns.

        Raises what `work` raises (then nothing of it was written), or `Unavailable`.
        """
        ...

    async def write_in_turn(
        self,
        turn: str,
        work: Callable[Concatenate[Session, P], T],
        /,
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """`write`, after all that came before in this turn: whoever writes for one owner.

        Those who wait for the same turn may share a transaction, where one that fails leaves
        nothing and spoils nothing.
        """
        ...

    def write_now(
        self, work: Callable[Concatenate[Session, P], T], /, *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """`write` for callers without an event loop: the command line."""
        ...

    def close(self) -> None:
        """Finish what is under way and let go of every connection."""
        ...


def open_database(url: str, clock: Clock, *, pool_size: int = 8) -> Database:
    """The database behind a SQLAlchemy URL; `pool_size` counts PostgreSQL connections.

    Raises ValueError for a URL of any other kind.
    """
    parsed = database_url(url)
    if parsed.get_backend_name() == "sqlite":
        from seventeen.core.sqlite import SqliteDatabase

        return SqliteDatabase(parsed, clock)
    from seventeen.core.postgres import PostgresDatabase

    return PostgresDatabase(parsed, clock, pool_size=pool_size)


def database_url(url: str) -> URL:
    """The URL with the one driver that is used for each kind of database."""
    parsed = make_url(url)
    backend = parsed.get_backend_name()
    if backend == "sqlite":
        return parsed.set(drivername="sqlite+pysqlite")
    if backend in ("postgresql", "postgres"):
        return parsed.set(drivername="postgresql+psycopg")
    raise ValueError(f"{backend} is not supported: use sqlite:///FILE or postgresql://...")


def make_session(
    bind: Connection, clock: Clock, shared: dict[str, Any] | None = None, **options: Any
) -> Session:
    """A session that knows the clock, which `now` reads.

    `shared` is what units of work in one transaction tell each other.
    """
    return Session(
        bind, info={"clock": clock, "shared": {} if shared is None else shared}, **options
    )


def now(session: Session) -> datetime:
    """The instant of this unit of work: the same for all that it writes."""
    instant = session.info.get("now")
    if instant is None:
        instant = session.info["now"] = session.info["clock"].now()
    return instant  # type: ignore[no-any-return]


def database_name(session: Session) -> str:
    """`sqlite` or `postgresql`."""
    return session.get_bind().dialect.name


def is_postgres(session: Session) -> bool:
    """Whether this session talks to PostgreSQL (else it is SQLite)."""
    return database_name(session) == "postgresql"


def ping(session: Session) -> None:
    """Ask the database for nothing but an answer."""
    session.execute(text("SELECT 1"))


def told(error: Exception) -> Exception:
    """What a failed unit of work is reported as: a broken constraint is a conflict."""
    if isinstance(error, IntegrityError):
        return Conflict(
            "Something else changed this at the same moment. Read it again and retry.",
            extra={"state": "changed", "possible": ["retry"]},
        )
    raw = error.orig if isinstance(error, DBAPIError) else error
    kind = getattr(raw, "sqlstate", None)
    if isinstance(error, DBAPIError) or kind is not None:
        # Databases quote in their complaints what people wrote, and complaints end up in the log.
        kind = kind or type(raw).__name__
        for complaint in (raw, error):
            if complaint is not None:
                complaint.args = (f"the database refused a statement: {kind}",)
    return error
