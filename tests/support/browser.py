"""A browser that prints pages, as people's browsers do."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.support.checks import BROWSERS

PLAYWRIGHTS = Path.home() / ".cache" / "ms-playwright"


def find_browser() -> str | None:
    """The program, if there is one: named, installed, or Playwright's own."""
    named = os.environ.get("PLAYWRIGHT_CHROMIUM")
    own = sorted(str(one) for one in PLAYWRIGHTS.glob("chromium*/chrome-linux*/*headless*shell"))
    return next(filter(None, (named, *map(shutil.which, BROWSERS), *own)), None)


def browser() -> str:
    """The program. Fails the test where there is none: a sheet nobody printed is not checked."""
    found = find_browser()
    if found is None:
        pytest.fail("No browser: install Chromium, or name one in PLAYWRIGHT_CHROMIUM.")
    return found


def printed(html: str, folder: Path) -> PdfReader:
    """The page as it comes out of the printer."""
    page, paper = folder / "page.html", folder / "page.pdf"
    page.write_text(html)
    # Chromium's own sandbox does not run as root, and the page is our own.
    sandbox = ("--no-sandbox",) if os.geteuid() == 0 else ()
    subprocess.run(
        [
            browser(),
            *sandbox,
            "--headless",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--user-data-dir={folder / 'profile'}",
            f"--print-to-pdf={paper}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return PdfReader(paper)
