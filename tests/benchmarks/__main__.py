"""Measures Seventeen and prints a table: `make bench`, or `python -m tests.benchmarks --quick`."""

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence

from tests.benchmarks import browser, figures, start
from tests.benchmarks.bench import Bench, bench, pin_load
from tests.benchmarks.coach import coach
from tests.benchmarks.data import MAIN, QUICK, SEARCH
from tests.benchmarks.rounds import Figure, Plan

FULL = Plan(rounds=5, seconds=2.0)
BRIEF = Plan(rounds=3, seconds=0.3)

ON_MAIN: dict[str, Callable[[Bench], Figure | Iterable[Figure]]] = {
    "memory": start.memory,
    "list": figures.list_of_contacts,
    "one": figures.one_contact,
    "agenda": figures.agenda,
    "page": figures.deep_page,
    "create": figures.create,
    "start": start.start,
}
ON_SEARCH = {"search": figures.search}
COACH = "coach"  # needs no database
IN_BROWSER = {"people": browser.people, "today": browser.today}
CHOICES = [*ON_MAIN, *ON_SEARCH, COACH, *IN_BROWSER]
HEAD = ("what", "on", "against", "measured", "required", "", "")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; 0 when every figure was reached."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="little data and short rounds")
    parser.add_argument("--only", choices=CHOICES, action="append")
    parser.add_argument("--database", choices=["sqlite", "postgresql", "both"], default="both")
    chosen = parser.parse_args(arguments)
    both = chosen.database == "both"
    databases = ["sqlite", "postgresql"] if both else [chosen.database]
    began = time.monotonic()
    found = list(_measure(databases, chosen.only, quick=chosen.quick))
    _print_table(found)
    print(f"\nMeasured in {(time.monotonic() - began) / 60:.1f} minutes.")
    if chosen.quick:
        print("Quick: little data and short rounds, so only good to see that it runs.")
    return 0 if all(figure.reached for figure in found) else 1


def _measure(
    databases: Sequence[str], only: Sequence[str] | None, *, quick: bool
) -> Iterator[Figure]:
    plan = BRIEF if quick else FULL
    if not only or COACH in only:
        _say("measuring the coach")
        yield from coach(plan)
    # A browser takes the cores that it would have, so nothing is held to one of them yet.
    for name, in_browser in IN_BROWSER.items():
        if not only or name in only:
            _say(f"measuring {name} in a browser")
            yield from in_browser(quick=quick)
    pinned = pin_load()
    if not pinned:
        print("Server and load share cores here: the figures are rougher than they should be.")
    for database in databases:
        for size, of_size in ((MAIN, ON_MAIN), (SEARCH, ON_SEARCH)):
            wanted = {name: run for name, run in of_size.items() if not only or name in only}
            if not wanted:
                continue
            _say(f"preparing the data on {database}")
            with bench(QUICK if quick else size, database, plan, pinned=pinned) as ready:
                for name, run in wanted.items():
                    _say(f"measuring {name} on {database}")
                    figure = run(ready)
                    yield from [figure] if isinstance(figure, Figure) else figure


def _say(what: str) -> None:
    print(f"... {what}", file=sys.stderr, flush=True)


def _print_table(found: Sequence[Figure]) -> None:
    lines = [HEAD, *map(_line, found)]
    widths = [max(len(line[at]) for line in lines) for at in range(len(HEAD))]
    print()
    for line in lines:
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        )


def _line(figure: Figure) -> tuple[str, ...]:
    measured = f"{figure.middle:.2f}"
    if len(figure.ratios) > 1:
        measured += f" ({min(figure.ratios):.2f}-{max(figure.ratios):.2f})"
    verdict = "ok" if figure.reached else "NOT REACHED"
    return (
        figure.what,
        figure.database,
        figure.against,
        measured,
        figure.required,
        verdict,
        figure.detail,
    )


if __name__ == "__main__":
    sys.exit(main())
