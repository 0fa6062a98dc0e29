"""What an operator can set, all from environment variables that begin with `SEVENTEEN_`."""

import ipaddress
import os
import re
from functools import cached_property
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from pydantic import Field, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "SEVENTEEN_"
_HOST = re.compile(r"[\w.-]+|[0-9a-f:]*:[0-9a-f:.]*")


class Settings(BaseSettings):
    """Settings of one installation; every one has a default that suits a laptop."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, extra="ignore")

    data_dir: Path = Field(
        Path("data"),
        description="Folder for the SQLite file, attachments and the secret key (mode 0600).",
    )
    database_url: str = Field(
        "",
        description="SQLAlchemy URL of the database: `sqlite:///FILE` or `postgresql://...`. "
        "Empty: `seventeen.db` in the data folder.",
    )
    host: str = Field("127.0.0.1", description="Address that `serve` listens on.")
    port: int = Field(8017, ge=0, le=65535, description="Port that `serve` listens on.")
    base_url: str = Field(
        "",
        description="Address under which people reach this installation, such as "
        "`https://seventeen.example`. Needed behind a reverse proxy. Empty: whatever allowed "
        "address a request came to.",
    )
    allowed_hosts: str = Field(
        "", description="More host names that may be asked for, separated by commas."
    )
    trusted_proxies: str = Field(
        "",
        description="Addresses of reverse proxies whose X-Forwarded-For and X-Forwarded-Proto "
        "headers count, separated by commas.",
    )
    registration: Literal["first", "open", "closed"] = Field(
        "first",
        description="Who may make an account: `first` (open until the first account exists), "
        "`open` (everybody), `closed` (only `seventeen user create`).",
    )
    rate_limits: Literal["on", "off"] = Field(
        "on", description="`off` lifts all request limits; for tests and benchmarks."
    )
    pool_size: int = Field(
        8,
        ge=2,
        le=200,
        description="PostgreSQL connections of each process, half of them for short reads.",
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="How much is written to the log."
    )
    guests: Literal["loopback", "off"] = Field(
        "loopback",
        description="`loopback` lets somebody on this machine look around with sample data "
        "without an account; `off` closes that door.",
    )

    @field_validator("data_dir", mode="before")
    @classmethod
    def _is_named(cls, value: str | Path) -> str | Path:
        return value or "data"

    @field_validator("base_url")
    @classmethod
    def _is_address(cls, value: str) -> str:
        """As browsers name it in `Origin`: without a slash at the end, or the scheme's own port."""
        value = value.strip()
        if not value:
            return value
        if not _leads_to_a_host(value):
            raise ValueError("this is no address such as https://seventeen.example")
        base = urlsplit(value)
        if base.path.strip("/") or base.query or base.fragment:
            raise ValueError("must not have a path: Seventeen answers at the root of a host")
        if "@" in base.netloc:
            raise ValueError("must not have a name or password in it")
        host = f"[{base.hostname}]" if ":" in (base.hostname or "") else base.hostname
        own = {"http": 80, "https": 443}[base.scheme]
        port = "" if base.port in (None, own) else f":{base.port}"
        return f"{base.scheme}://{host}{port}"

    @field_validator("allowed_hosts")
    @classmethod
    def _are_names(cls, value: str) -> str:
        for part in split(value):
            if not _HOST.fullmatch(part):
                raise ValueError("give bare names such as seventeen.example, without port or path")
        return value

    @field_validator("trusted_proxies")
    @classmethod
    def _are_addresses(cls, value: str) -> str:
        for part in split(value):
            try:
                ipaddress.ip_address(part)
            except ValueError:
                raise ValueError("these are no IP addresses such as 10.0.0.7") from None
        return value

    @cached_property
    def url(self) -> str:
        """The database URL with its default filled in."""
        return self.database_url or f"sqlite:///{self.data_dir.resolve() / 'seventeen.db'}"

    @cached_property
    def sqlite_file(self) -> Path | None:
        """The SQLite file; None on another database, or where the URL names no file."""
        scheme, _, rest = self.url.partition("://")
        if not scheme.startswith("sqlite") or not rest.startswith("/"):
            return None
        name = rest[1:].partition("?")[0]
        return Path(name) if name not in ("", ":memory:") else None

    @cached_property
    def attachments_dir(self) -> Path:
        """Where photos lie, beside the database."""
        return self.data_dir / "attachments"

    @cached_property
    def allowed_host_names(self) -> frozenset[str]:
        """The names of `allowed_hosts`, lower case."""
        return frozenset(split(self.allowed_hosts))

    @cached_property
    def trusted_proxy_addresses(self) -> frozenset[str]:
        """The addresses of `trusted_proxies`."""
        return frozenset(split(self.trusted_proxies))


def _leads_to_a_host(address: str) -> bool:
    try:
        base = urlsplit(address)
        return base.scheme in ("http", "https") and bool(base.hostname) and base.port != 0
    except ValueError:  # a port that is no number, half an IPv6 address
        return False


def split(text: str) -> list[str]:
    """The parts of a comma-separated setting, trimmed and in lower case."""
    return [part.strip().lower() for part in text.split(",") if part.strip()]


def unknown_variables() -> list[str]:
    """Environment variables that look like settings and are none: most likely misspelt."""
    known = {f"{PREFIX}{name}".upper() for name in Settings.model_fields}
    return sorted(name for name in os.environ if name.startswith(PREFIX) and name not in known)
