"""Files of users beside the database: each below its owner, named by the hash of what it holds.

A file is written before the row that names it is committed, and removed some time after the last
such row has gone: a crash in between leaves at worst a file too many, never one too few.
"""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Set as AbstractSet
from pathlib import Path

GRACE_SECONDS = 600
"""A file that nothing names may belong to a request that is under way."""


class Vault:
    """The files below one folder; for this user of the machine alone."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, owner: str, content: bytes) -> str:
        """Keep the content, for good when this returns; the same content is kept once.

        Returns its name.
        """
        name = hashlib.sha256(content).hexdigest()
        folder = self._root / owner
        try:
            # What is about to be removed is young again.
            os.utime(folder / name)
        except FileNotFoundError:
            self._write(folder, name, content)
        return name

    def _write(self, folder: Path, name: str, content: bytes) -> None:
        for part in (self._root, folder):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, written = tempfile.mkstemp(dir=folder, prefix=".new-")
        try:
            with open(handle, "wb") as file:  # noqa: PTH123 -- it is open already
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(written).replace(folder / name)
        except BaseException:
            Path(written).unlink(missing_ok=True)
            raise
        for part in (folder, self._root, self._root.parent):
            _settle(part)

    def read(self, owner: str, name: str) -> bytes | None:
        """The content; None when the file is not there."""
        try:
            return (self._root / owner / name).read_bytes()
        except FileNotFoundError:
            return None

    def owners(self) -> list[str]:
        """Whose files there are."""
        if not self._root.is_dir():
            return []
        return sorted(one.name for one in self._root.iterdir() if one.is_dir())

    def forget(self, owner: str) -> None:
        """Remove all files of an owner who is gone."""
        shutil.rmtree(self._root / owner, ignore_errors=True)

    def keep_only(self, owner: str, names: AbstractSet[str]) -> int:
        """Remove all other files of the owner that are not new; returns how many went."""
        count = 0
        limit = time.time() - GRACE_SECONDS
        for file in list((self._root / owner).iterdir()):
            if file.name not in names and file.stat().st_mtime < limit:
                file.unlink(missing_ok=True)
                count += 1
        return count


def _settle(folder: Path) -> None:
    """Make sure that a crash does not forget the names in this folder."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
