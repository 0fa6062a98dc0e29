"""The figures: what Seventeen takes, each as a ratio to what the same run shows to be possible."""

import json
import time
from collections.abc import Iterator
from itertools import count
from typing import Any

from seventeen.services import pages
from tests.benchmarks.bench import Bench, as_run, commits
from tests.benchmarks.commits import rows_of
from tests.benchmarks.load import fetch, load
from tests.benchmarks.rounds import Figure, at_least, at_most, take_turns

MILLI = 1000
DEEP = 1000
PREFIXES = ("a", "an", "ana", "m", "mana", "z", "zz", "q", "ana be", "be ana", "ana bezatova")
"""What people type: first letters, names, two words, and what nobody is called."""


def list_of_contacts(bench: Bench) -> Figure:
    """A page of 50 against the same query without a framework."""
    request = bench.get("/contacts")
    body = fetch(bench.target, request)
    query = pages.in_order_of("contact", bench.database, "name", everything=True, further=False)
    told = as_run(bench.data, query, {"owner": bench.data.owner, "limit": 51})
    tail = body[body.rindex(b'],"next":') :]
    with bench.ceiling("bare_list", {**told, "head": '{"items":[', "tail": tail.decode()}) as bare:
        turns = take_turns(
            bench.plan,
            [
                lambda: bench.run(request, expect=body).per_second,
                lambda: (
                    load(bare, bare.get("/"), seconds=bench.plan.seconds, expect=body).per_second
                ),
            ],
        )
    required, reached = at_least(
        0.35 if bench.database == "postgresql" else 0.45, ratios := turns.ratios(0, 1)
    )
    detail = f"{turns.middle(0):.0f}/s of {turns.middle(1):.0f}/s"
    return Figure(
        "list of 50 contacts",
        bench.database,
        "bare ASGI app, driver, same query",
        ratios,
        required,
        reached,
        detail,
    )


def one_contact(bench: Bench) -> Figure:
    """One contact against FastAPI with bytes that are there already."""
    request = bench.get(f"/contacts/{bench.data.contact_id}")
    body = fetch(bench.target, request)
    with bench.ceiling("constant", {"body": body.decode()}) as constant:
        turns = take_turns(
            bench.plan,
            [
                lambda: bench.run(request, expect=body).per_second,
                lambda: (
                    load(
                        constant, constant.get("/"), seconds=bench.plan.seconds, expect=body
                    ).per_second
                ),
            ],
        )
    required, reached = at_least(
        0.20 if bench.database == "postgresql" else 0.55, ratios := turns.ratios(0, 1)
    )
    detail = f"{turns.middle(0):.0f}/s of {turns.middle(1):.0f}/s"
    return Figure(
        "one contact",
        bench.database,
        "FastAPI, constant bytes",
        ratios,
        required,
        reached,
        detail,
    )


def agenda(bench: Bench) -> Figure:
    """The agenda against one contact."""
    return _against_one(bench, "agenda, 50 entries", [bench.get("/agenda")], 4)


def search(bench: Bench) -> Iterator[Figure]:
    """Search as you type: the prefix that takes longest, in everything and in the contacts."""
    for what, path in (("search", "/search"), ("contacts by words", "/contacts")):
        paths = [f"{path}?limit=20&q={prefix.replace(' ', '+')}" for prefix in PREFIXES]
        yield _against_one(bench, what, [bench.get(path) for path in paths], 4)


def _against_one(bench: Bench, what: str, requests: list[bytes], bound: float) -> Figure:
    """p50 of the slowest of the requests, as a multiple of one contact's."""
    one = bench.get(f"/contacts/{bench.data.contact_id}")
    turns = take_turns(
        bench.plan,
        [
            *(lambda request=request: _p50(bench, request) for request in requests),
            lambda: _p50(bench, one),
        ],
    )
    middles = [turns.middle(at) for at in range(len(requests))]
    slowest = middles.index(max(middles))
    required, reached = at_most(bound, ratios := turns.ratios(slowest, len(requests)))
    detail = f"{middles[slowest]:.2f} ms, one contact {turns.middle(len(requests)):.2f} ms"
    if len(requests) > 1:
        line = requests[slowest].split(b" ")[1].decode()
        detail += f"; slowest of {len(requests)}: {line.partition('q=')[2]!r}"
    return Figure(what, bench.database, "one contact, p50", ratios, required, reached, detail)


def _p50(bench: Bench, request: bytes) -> float:
    return bench.run(request).percentile(50) * MILLI


def deep_page(bench: Bench) -> Figure:
    """Page 1,000 of the list, or the last one of a smaller one, against page 1."""
    path, depth = "/contacts?limit=50", 1
    cursor = bench.json(path)["next"]
    while depth < DEEP - 1:
        following = bench.json(f"{path}&cursor={cursor}")["next"]
        if following is None:
            break
        cursor, depth = following, depth + 1
    first, deep = bench.get(path), bench.get(f"{path}&cursor={cursor}")
    turns = take_turns(bench.plan, [lambda: _p50(bench, deep), lambda: _p50(bench, first)])
    required, reached = at_most(1.2, ratios := turns.ratios(0, 1))
    detail = f"{turns.middle(0):.2f} ms, page 1 {turns.middle(1):.2f} ms"
    return Figure(
        f"page {depth + 1:,} of a list",
        bench.database,
        "page 1, p50",
        ratios,
        required,
        reached,
        detail,
    )


NEW: dict[str, Any] = {
    "given_name": "Ana",
    "family_name": "Example",
    "title": "Data Engineer at Foo Works",
    "interest": [{"kind": "work", "detail": "Data projects"}],
    "tags": ["example"],
}
_numbers = count(int(time.time() * 1000))


def _creates(bench: Bench) -> Iterator[bytes]:
    while True:
        number = next(_numbers)
        body = {
            **NEW,
            "name": f"Ana Example {number}",
            "emails": [{"value": f"ana{number}@mail.example", "label": "work"}],
            "links": [{"value": f"https://people.example/in/ana{number}"}],
        }
        yield bench.target.request("POST", "/api/v1/contacts", body)


def create(bench: Bench) -> Iterator[Figure]:
    """A new contact with all its rows against the driver's own commits of them."""
    made = json.loads(fetch(bench.target, next(_creates(bench))))
    told = {
        "url": bench.data.url,
        "owner": bench.data.owner,
        "contact": made["id"],
        "tables": rows_of(bench.data.url, bench.data.owner, made["id"]),
        "seconds": bench.plan.seconds,
        "core": bench.core,
    }
    slowest: list[float] = []

    def creates() -> float:
        outcome = bench.run(_creates(bench))
        slowest.append(outcome.percentile(99) * MILLI)
        return outcome.per_second

    turns = take_turns(
        bench.plan,
        [creates, lambda: commits({**told, "batch": 1}), lambda: commits({**told, "batch": 16})],
    )
    late = max(slowest[1:])
    for at, bound, against in ((1, 0.20, "one a commit"), (2, 0.10, "16 a commit")):
        required, reached = at_least(bound, ratios := turns.ratios(0, at))
        detail = f"{turns.middle(0):.0f}/s of {turns.middle(at):.0f}/s, p99 {late:.0f} ms"
        if at == 2:
            required, reached = f"{required}, p99 < 100 ms", reached and late < 100
        yield Figure(
            "create a contact",
            bench.database,
            f"driver commits the same rows, {against}",
            ratios,
            required,
            reached,
            detail,
        )
