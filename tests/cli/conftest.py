"""An installation of a test's own, used as people use it: through the command."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.command import Installation, Running


@pytest.fixture
def place(tmp_path: Path) -> Installation:
    """A data folder that is not there yet."""
    return Installation(tmp_path / "data")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server on data of its own, shared by the tests of a file."""
    with Installation(tmp_path_factory.mktemp("running") / "data").serve() as running:
        yield running
