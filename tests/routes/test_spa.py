"""The built app, as a browser gets it."""

from pathlib import Path

import pytest
from starlette.testclient import TestClient

from seventeen.app import create_app
from seventeen.core.settings import Settings
from seventeen.routes import spa
from tests.support.clock import ManualClock


@pytest.fixture
def built(tmp_path: Path, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> TestClient:
    """An installation with a small built app."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Seventeen</title>")
    (folder / "assets" / "app-1234.js").write_text("console.log('seventeen');" * 100)
    (tmp_path / "secret.txt").write_text("not for the web")
    monkeypatch.setattr(spa, "static_dir", lambda: folder)
    app = create_app(settings, ManualClock())
    return TestClient(app, base_url="http://localhost", raise_server_exceptions=False)


@pytest.mark.parametrize("path", ["/", "/people", "/people/0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d"])
def test_every_address_of_the_app_is_its_one_page(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert answer.status_code == 200
    assert "<title>Seventeen</title>" in answer.text
    assert answer.headers["cache-control"] == "no-cache"
    assert "default-src 'self'" in answer.headers["content-security-policy"]


def test_assets_are_compressed_and_kept_for_good(built: TestClient) -> None:
    answer = built.get("/assets/app-1234.js", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert "immutable" in answer.headers["cache-control"]
    assert answer.text.startswith("console.log")
    plain = built.get("/assets/app-1234.js", headers={"Accept-Encoding": "identity"})
    assert "content-encoding" not in plain.headers
    assert plain.text == answer.text


def test_a_browser_that_has_the_page_is_told_so(built: TestClient) -> None:
    etag = built.get("/").headers["etag"]
    assert built.get("/", headers={"If-None-Match": etag}).status_code == 304


@pytest.mark.parametrize(
    "path",
    [
        "/assets/gone.js",
        "/api/v1/nothing",
        "/api",
        "/health/unknown",
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/%00",
        "/" + "a" * 300,
    ],
)
def test_what_is_not_there_is_a_problem_and_never_a_page(built: TestClient, path: str) -> None:
    answer = built.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert "not for the web" not in answer.text
