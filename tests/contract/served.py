"""The contract as the app serves it and as the repository holds it."""

import tempfile
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
CONTRACT = ROOT / "openapi.yaml"
RELEASED = Path(__file__).with_name("released.yaml")


@cache
def served() -> dict[str, Any]:
    """The document that a client gets from `/api/v1/openapi.json`."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(data_dir=Path(folder), database_url=f"sqlite:///{folder}/empty.db")
        with TestClient(create_app(settings), base_url="http://localhost") as client:
            document: dict[str, Any] = client.get("/api/v1/openapi.json").json()
            return document


def load(file: Path) -> dict[str, Any]:
    """The document in a file."""
    document: dict[str, Any] = yaml.load(file.read_text(), yaml.CSafeLoader)
    return document
