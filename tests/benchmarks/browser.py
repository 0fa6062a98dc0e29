"""What a person waits for in the app, in a real browser on a slow device.

The measuring is done by the scripts in frontend/bench, with a server of their own.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator

from tests.benchmarks.rounds import Figure, at_most
from tests.support.browser import find_browser
from tests.support.checks import ROOT, WEB

FEW, MANY = 2_000, 100_000


def people(*, quick: bool) -> Iterator[Figure]:
    """From a keystroke to the filtered list, with very many people."""
    yield from _figures("people.mjs", BENCH_PEOPLE=str(FEW if quick else MANY))


def today(*, quick: bool) -> Iterator[Figure]:
    """Today on a phone with a slow network: at first, and when one comes back."""
    yield from _figures("today.mjs", BENCH_ROUNDS="1" if quick else "3")


def _figures(script: str, **settings: str) -> Iterator[Figure]:
    browser = find_browser()
    if browser is None:
        print(
            f"NOT MEASURED: {script}. There is no browser here: install Chromium, or name one in "
            "PLAYWRIGHT_CHROMIUM.",
            file=sys.stderr,
        )
        return
    told = subprocess.run(
        ["node", str(WEB / "bench" / script), "--json"],
        cwd=ROOT,
        env={**os.environ, **settings, "PLAYWRIGHT_CHROMIUM": browser},
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    for one in json.loads(told.stdout):
        values, goal = one["values"], one["goal"]
        required, reached = at_most(1.0, ratios := [value / goal for value in values])
        worst = f"worst {max(values):.3g} {one['unit']}".rstrip()
        yield Figure(
            one["what"], "-", f"{goal} {one['unit']}".rstrip(), ratios, required, reached, worst
        )
