"""Passwords, tokens, and everything signed or sealed with the installation's own key.

The libraries for it are loaded when they are first needed: most of the day nobody signs in.
"""

import asyncio
import base64
import contextlib
import hashlib
import hmac
import os
import secrets
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from seventeen.core.trouble import Trouble

if TYPE_CHECKING:
    from argon2 import PasswordHasher
    from cryptography.fernet import Fernet

TOKEN_PREFIX = "svt_"  # noqa: S105 -- the public part of every token
SESSION_PREFIX = "svs_"
KEY_BYTES = 32
PASSWORDS_AT_ONCE = 2
"""Each takes 64 MiB and every core for a while."""

T = TypeVar("T")


@cache
def _hasher() -> "PasswordHasher":
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobodys_hash() -> str:
    """A hash that no password fits: as much work to check as a real one, and none to make."""
    hasher = _hasher()
    salt, digest = (
        base64.b64encode(secrets.token_bytes(length)).decode().rstrip("=")
        for length in (hasher.salt_len, hasher.hash_len)
    )
    cost = f"m={hasher.memory_cost},t={hasher.time_cost},p={hasher.parallelism}"
    return f"$argon2id$v=19${cost}${salt}${digest}"


def hash_password(password: str) -> str:
    """Argon2id with the library's current recommended cost."""
    return _hasher().hash(password)


def password_fits(password: str, hashed: str | None) -> bool:
    """Whether the password is right; takes the same work when there is no account (`None`)."""
    from argon2.exceptions import InvalidHashError, VerificationError

    try:
        _hasher().verify(hashed or _nobodys_hash(), password)
    except (VerificationError, InvalidHashError):
        return False
    return hashed is not None


@cache
def _threads() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(PASSWORDS_AT_ONCE, thread_name_prefix="passwords")


async def apart(work: Callable[[], T]) -> T:
    """Do the work of a password on one of few threads that do nothing else."""
    return await asyncio.get_running_loop().run_in_executor(_threads(), work)


def new_secret(prefix: str) -> str:
    """256 random bits with a prefix that tells people and secret scanners what it is."""
    return prefix + secrets.token_urlsafe(32)


def secret_hash(secret: str) -> str:
    """What is stored of a token. A plain hash is enough: nobody can guess 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()


class Keyring:
    """The installation's key, and what is derived from it."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    @cached_property
    def _fernet(self) -> "Fernet":
        # Many megabytes, for what only some requests need.
        from cryptography.fernet import Fernet

        return Fernet(base64.urlsafe_b64encode(self._derive(b"seal")))

    @cached_property
    def _signing(self) -> bytes:
        return self._derive(b"sign")

    def _derive(self, purpose: bytes) -> bytes:
        return hmac.digest(self._key, b"seventeen:" + purpose, "sha256")

    def sign(self, message: bytes) -> bytes:
        """A 16-byte signature."""
        return hmac.digest(self._signing, message, "sha256")[:16]

    def seal(self, message: bytes) -> bytes:
        """Encrypt something that must not be readable in a copy of the database."""
        return self._fernet.encrypt(message)

    def unseal(self, sealed: bytes) -> bytes:
        """What `seal` encrypted. Raises cryptography.fernet.InvalidToken when the key differs."""
        return self._fernet.decrypt(sealed)


def load_keyring(folder: Path) -> Keyring:
    """The key in `folder/secret.key`, made at the first start with mode 0600. Raises Trouble."""
    path = folder / "secret.key"
    if not path.exists():
        _make_key(path)
    try:
        key = base64.urlsafe_b64decode(path.read_bytes().strip())
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise Trouble(f"The key {path} is damaged. Put it back from your backup.")
    return Keyring(key)


def _make_key(path: Path) -> None:
    """A key of random bytes that is there whole or not at all, whoever else makes one."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(base64.urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
