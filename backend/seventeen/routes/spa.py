"""The single-page app: static files, and its one page for every address that is the app's."""

from pathlib import Path

from fastapi import FastAPI
from fastapi.responses import FileResponse, Response

from seventeen.core.errors import NotFound
from seventeen.core.resources import static_dir

FOREVER = "public, max-age=31536000, immutable"


def install(app: FastAPI) -> None:
    """Serve the built app, if there is one."""
    folder = static_dir()

    @app.get("/{path:path}", include_in_schema=False)
    async def page(path: str) -> Response:
        if path.startswith(("api/", "health/")) or path in ("api", "health"):
            raise NotFound()
        if folder is None:
            raise NotFound()
        file = (folder / path).resolve()
        if path and file.is_file() and file.is_relative_to(folder.resolve()):
            caching = FOREVER if path.startswith("assets/") else "no-cache"
            return FileResponse(file, headers={"Cache-Control": caching})
        if Path(path).suffix:
            raise NotFound()
        return FileResponse(folder / "index.html", headers={"Cache-Control": "no-cache"})
