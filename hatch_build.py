"""Puts into a wheel what is not Python: the built web app, the migrations and the contract.

The installed files are found again by `seventeen.core.resources`.
"""

import shutil
import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WebAppHook(BuildHookInterface[Any]):
    """Builds the web app when nobody has, and adds it to the wheel or source archive."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the files. An editable installation finds them in the checkout and needs none.

        Raises RuntimeError when the web app is not built and there is no npm to build it.
        """
        if version == "editable":
            return
        root = Path(self.root)
        built = root / "frontend" / "dist"
        if not (built / "index.html").is_file():
            build_web_app(root / "frontend")
        if self.target_name == "sdist":
            build_data["force_include"][str(built)] = "frontend/dist"
            return
        for source, place in (
            (built, "static"),
            (root / "migrations", "migrations"),
            (root / "openapi.yaml", "openapi.yaml"),
        ):
            build_data["force_include"][str(source)] = f"seventeen/{place}"


def build_web_app(frontend: Path) -> None:
    """Run npm in `frontend` so that `dist/` is there.

    Raises RuntimeError without npm, CalledProcessError when the build fails.
    """
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError("Building Seventeen from source needs Node.js 20 or newer, with npm.")
    if not (frontend / "node_modules").is_dir():
        subprocess.run([npm, "ci", "--no-fund", "--no-audit"], cwd=frontend, check=True)
    subprocess.run([npm, "run", "build"], cwd=frontend, check=True)
