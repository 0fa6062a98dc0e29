"""A server that reviews nothing pays for no phrases."""

import subprocess
import sys

SCRIPT = """
import sys
import seventeen.app
from seventeen.coach.model import Kind
from seventeen.coach.review import review

print(*(name for name in sys.modules if name.startswith("seventeen.coach")))
review(Kind.QUESTION, "Could you refer me?")
print(*(name for name in sys.modules if name.startswith("seventeen.coach")))
"""


def test_the_phrases_are_read_by_the_first_review() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], check=True, capture_output=True, text=True
    )
    started, reviewed = (set(line.split()) for line in done.stdout.splitlines())

    assert started <= {f"seventeen.coach{part}" for part in ("", ".answers", ".model", ".review")}
    assert "seventeen.coach.phrases.jobs" in reviewed
    assert "seventeen.coach.phrases.thanks" not in reviewed
