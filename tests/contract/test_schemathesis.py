"""What schemathesis finds when it asks the API everything that the contract allows and forbids.

All its checks, with examples, boundary values, random requests and sequences of them. What it can't
know stands in schemathesis.toml and schemathesis_hooks.py, each with its reason.
"""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.contract.served import ROOT
from tests.support.live import live

CONFIG = Path(__file__).with_name("schemathesis.toml")


@pytest.mark.slow
def test_every_check_passes(app: Any, place: Any, tmp_path: Path) -> None:
    # What the edge and the schemas refuse does not get to a database: once is enough for that.
    is_sqlite = place.url.startswith("sqlite")
    phases = "examples,coverage,fuzzing,stateful" if is_sqlite else "examples,fuzzing,stateful"
    with live(app) as address:
        ran = subprocess.run(
            [
                Path(sys.executable).parent / "schemathesis",
                f"--config-file={CONFIG}",
                "run",
                f"{address}/api/v1/openapi.json",
                f"--phases={phases}",
                "--max-examples=8",
            ],
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(ROOT), "SEVENTEEN_TEST_SERVER": address},
            check=False,
            capture_output=True,
            text=True,
        )
    assert ran.returncode == 0, ran.stdout[-20_000:] + ran.stderr[-2000:]
    assert "SUMMARY" in ran.stdout
