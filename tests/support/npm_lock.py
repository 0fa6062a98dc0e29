"""Completes a package-lock.json with packages for other platforms that npm left out.

npm writes only those optional packages into a lock that it could look up. Where a registry serves
one platform alone the others are missing, and `npm ci` then refuses the lock everywhere. They are
added here by name and version; what npm cannot look up has no checksum.

    python -m tests.support.npm_lock frontend/package-lock.json
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SYSTEMS = {"android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "win32"}
PROCESSORS = {"arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"}
LIBRARIES = {"gnu": "glibc", "gnueabihf": "glibc", "musl": "musl", "musleabihf": "musl"}


def missing(packages: dict[str, Any]) -> Iterator[tuple[str, str, bool]]:
    """Yield name, version and whether only development needs it, of each package left out."""
    for place, entry in packages.items():
        for name, version in entry.get("optionalDependencies", {}).items():
            if not any(f"{folder}node_modules/{name}" in packages for folder in _above(place)):
                yield name, version, entry.get("dev", False)


def complete(lock: dict[str, Any]) -> list[str]:
    """Add what is missing to `lock` and return the names. Raises ValueError for a version range."""
    added = []
    for name, version, dev in list(missing(lock["packages"])):
        if not re.match(r"\d+\.\d+\.\d+", version):
            raise ValueError(f"{name} {version} is no exact version: add it by hand.")
        words = re.split(r"[/-]", name)
        system = [word for word in words if word in SYSTEMS][:1]
        entry = {
            "version": version,
            "cpu": [word for word in words if word in PROCESSORS][:1],
            "dev": dev,
            "libc": [LIBRARIES[word] for word in words if word in LIBRARIES and "linux" in system],
            "optional": True,
            "os": system,
        }
        lock["packages"][f"node_modules/{name}"] = {
            key: value for key, value in entry.items() if value
        }
        added.append(name)
    lock["packages"] = dict(sorted(lock["packages"].items()))
    return added


def _above(place: str) -> Iterator[str]:
    """Yield the folders in which the package at `place` looks for others, as prefixes."""
    while place:
        yield f"{place}/"
        place = place.rpartition("node_modules/")[0].rstrip("/")
    yield ""


if __name__ == "__main__":
    for path in map(Path, sys.argv[1:]):
        content = json.loads(path.read_text())
        names = complete(content)
        path.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n")
        sys.stdout.write(f"{path}: added {len(names)}\n")
