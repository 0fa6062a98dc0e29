"""Whom a request was sent to, and whether that can only be this machine."""

import ipaddress
import re
from collections.abc import MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]

AUTHORITY = re.compile(r"(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?", re.ASCII)


def header(scope: Scope, name: bytes) -> str | None:
    """The first header of this name, in lower case."""
    for key, value in scope["headers"]:
        if key == name:
            return str(value.decode("latin-1"))
    return None


def last_header(scope: Scope, name: bytes) -> str | None:
    """The last header of this name: what the nearest proxy added, whatever came before it."""
    found = [value for key, value in scope["headers"] if key == name]
    return str(found[-1].decode("latin-1")) if found else None


def address(text: str) -> str | None:
    """An internet address in its usual spelling; None for anything else."""
    try:
        return str(ipaddress.ip_address(text.strip()))
    except ValueError:
        return None


def host_name(authority: str) -> str:
    """The host of `host:port`, lower case; empty when it is none."""
    match = AUTHORITY.fullmatch(authority.lower())
    return (match[1] or match[2]) if match else ""


def is_loopback_name(name: str) -> bool:
    """Whether the name can only mean this machine."""
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def is_loopback(scope: Scope) -> bool:
    """Whether the request was made on this machine, to a name of this machine."""
    client = scope.get("client")
    return (
        client is not None
        and is_loopback_name(client[0])
        and is_loopback_name(host_name(header(scope, b"host") or ""))
        and header(scope, b"x-forwarded-for") is None
        and header(scope, b"forwarded") is None
    )
