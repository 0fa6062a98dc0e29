"""The single-page app: static files, and its one page for every address that is the app's."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fastapi import FastAPI, HTTPException, Request
from fastapi.responses import Response

from seventeen.core.errors import NotFound
from seventeen.core.resources import static_dir
from seventeen.services.things import matches

FOREVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"
COMPRESSIBLE = {".css", ".html", ".js", ".json", ".svg", ".txt", ".webmanifest"}


@dataclass(frozen=True, slots=True)
class StaticFile:
    """A built file, kept in memory: all of them together are a few hundred kilobytes."""

    content: bytes
    compressed: bytes | None
    media_type: str
    etag: str


@lru_cache(maxsize=500)
def load(path: Path, _changed_at: int) -> StaticFile:
    """The file, compressed once; a new build has another time of change."""
    content = path.read_bytes()
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if path.suffix == ".webmanifest":
        media_type = "application/manifest+json"
    return StaticFile(
        content,
        gzip.compress(content, 9, mtime=0) if path.suffix in COMPRESSIBLE else None,
        media_type,
        f'W/"{hashlib.blake2b(content, digest_size=12).hexdigest()}"',
    )


def find(folder: Path, path: str) -> Path:
    """The file for an address; an address of the app itself is its one page.

    Raises NotFound for a file that isn't there or lies outside of the folder.
    """
    try:
        file = (folder / path).resolve()
        if path and file.is_relative_to(folder) and file.is_file():
            return file
    except OSError as error:
        # Longer than any name of a file can be.
        raise NotFound() from error
    if Path(path).suffix:
        raise NotFound()
    return folder / "index.html"


def install(app: FastAPI) -> None:
    """Serve the built app, if there is one."""
    folder = static_dir()

    @app.get("/{path:path}", include_in_schema=False)
    async def page(request: Request, path: str) -> Response:
        if folder is None or path.split("/", maxsplit=1)[0] in ("api", "health") or "\0" in path:
            # Not a Problem: whether the address takes another method is for the handler to say.
            raise HTTPException(404)
        file = find(folder.resolve(), path)
        found = load(file, file.stat().st_mtime_ns)
        headers = {
            "Cache-Control": FOREVER if path.startswith("assets/") else ASK_FIRST,
            "ETag": found.etag,
            "Vary": "Accept-Encoding",
        }
        wanted = request.headers.get("if-none-match")
        if wanted is not None and matches(wanted, found.etag.removeprefix("W/")):
            return Response(status_code=304, headers=headers)
        content = found.content
        if found.compressed and "gzip" in request.headers.get("accept-encoding", ""):
            headers["Content-Encoding"] = "gzip"
            content = found.compressed
        return Response(content, headers=headers, media_type=found.media_type)
