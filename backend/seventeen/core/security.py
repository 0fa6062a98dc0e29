"""Passwords, tokens, and everything signed or sealed with the installation's own key."""

import base64
import hashlib
import hmac
import os
import secrets
from functools import cached_property
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from cryptography.fernet import Fernet

TOKEN_PREFIX = "svt_"  # noqa: S105 -- the public part of every token
SESSION_PREFIX = "svs_"

_hasher = PasswordHasher()
_NOBODY = _hasher.hash(secrets.token_hex(16))


def hash_password(password: str) -> str:
    """Argon2id with the library's current recommended cost."""
    return _hasher.hash(password)


def password_fits(password: str, hashed: str | None) -> bool:
    """Whether the password is right; takes the same work when there is no account (`None`)."""
    try:
        _hasher.verify(hashed or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return hashed is not None


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
    def _fernet(self) -> Fernet:
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
    """The key in `folder/secret.key`, made at the first start with mode 0600."""
    path = folder / "secret.key"
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return Keyring(base64.urlsafe_b64decode(path.read_bytes().strip()))
    key = secrets.token_bytes(32)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.urlsafe_b64encode(key) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    return Keyring(key)
