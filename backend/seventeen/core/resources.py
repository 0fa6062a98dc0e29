"""Where the files lie that belong to Seventeen but are not Python.

In an installed wheel they are inside the package; in a source checkout they keep their own
places at its root. Nothing is copied to find them.
"""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
CHECKOUT = PACKAGE.parent.parent


def migrations_dir() -> Path:
    """Return the folder with Alembic's `env.py` and `versions/`.

    Raises FileNotFoundError when the installation is incomplete.
    """
    return _required(PACKAGE / "migrations", CHECKOUT / "migrations")


def contract_file() -> Path:
    """Return the path of `openapi.yaml`, the API's contract.

    Raises FileNotFoundError when the installation is incomplete.
    """
    return _required(PACKAGE / "openapi.yaml", CHECKOUT / "openapi.yaml")


def playbook_dir() -> Path:
    """Return the folder with the playbook's pages, one folder for each language."""
    return PACKAGE / "playbook"


def static_dir() -> Path | None:
    """Return the folder of the built web app, or None when nobody has built it.

    Without it the API works all the same.
    """
    for folder in (PACKAGE / "static", CHECKOUT / "frontend" / "dist"):
        if (folder / "index.html").is_file():
            return folder
    return None


def _required(installed: Path, checkout: Path) -> Path:
    for path in (installed, checkout):
        if path.exists():
            return path
    raise FileNotFoundError(
        f"This installation of Seventeen lacks {installed.name}: install it again."
    )
