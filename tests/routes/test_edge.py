"""What no request gets past: each is told what is wrong with it, in one form, and hears no echo."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from starlette.responses import Response
from starlette.routing import Route

from seventeen.routes.failures import known_names
from seventeen.schemas.base import IN_WORDS
from tests.contract.served import served
from tests.contract.walk import METHODS, operations, resolve, validator
from tests.support.api import BASE, User
from tests.support.installed import Installed
from tests.support.wire import HOST, JSON, Heard, Wire

CANARY = "kanari7f3e"
CONTRACT = served()
PROBLEM = validator(CONTRACT, {"$ref": "#/components/schemas/Problem"})
SOME_ID = "019caddb-0000-7000-8000-000000000000"


@pytest.fixture(scope="module")
def user(shared: Installed) -> User:
    """Somebody who is signed in. The probes change nothing of theirs."""
    return User(shared.client, "ana.user@example.com")


@pytest.fixture
def wire(shared: Installed, user: User) -> Wire:
    """A line that the user speaks on."""
    return Wire(shared.client, shared.app, user.cookie)


def refused(heard: Heard, status: int) -> Any:
    """The problem, once everything that holds for every problem was seen to hold."""
    assert heard.status == status, heard.body
    assert heard.headers["content-type"] == "application/problem+json"
    assert heard.headers["x-content-type-options"] == "nosniff"
    problem = heard.json()
    PROBLEM.validate(problem)
    assert problem["status"] == status
    assert problem["request_id"] == heard.headers["x-request-id"]
    told = heard.body.decode() + repr(heard.headers)
    assert CANARY not in told.lower()
    assert "Traceback" not in told
    return problem


def nested(depth: int) -> bytes:
    """A list in a list in a list."""
    return b'{"name": ' + b"[" * depth + b"]" * depth + b"}"


UNREADABLE = {
    "nothing but a word": b"kanari7f3e",
    "half of it": b'{"name": "kanari7f3e"',
    "NaN": b'{"name": "kanari7f3e", "cadence_days": NaN}',
    "Infinity": b'{"name": "kanari7f3e", "cadence_days": Infinity}',
    "minus Infinity": b'{"name": "kanari7f3e", "cadence_days": -Infinity}',
    "1e999": b'{"name": "kanari7f3e", "cadence_days": 1e999}',
    "10,000 digits": b'{"name": "kanari7f3e", "cadence_days": ' + b"7" * 10_000 + b"}",
    "a lone surrogate": rb'{"name": "kanari7f3e \ud800"}',
    "a lone surrogate in a name": rb'{"kanari7f3e \udfff": 1}',
    "NUL": rb'{"name": "kanari7f3e \u0000"}',
    "NUL in a name": rb'{"kanari7f3e \u0000": 1}',
    "NUL as it is": b'{"name": "kanari7f3e \0"}',
    "depth 10,000": nested(10_000),
    "depth 100,000": nested(100_000),
    "a member twice": b'{"name": "kanari7f3e", "name": "kanari7f3e"}',
    "a member twice, deep inside": b'{"name": "x", "extra": {"kanari7f3e": [], "kanari7f3e": []}}',
    "not UTF-8": b'{"name": "kanari7f3e \xff"}',
    "an overlong encoding": b'{"name": "kanari7f3e \xc0\x80"}',
    "UTF-16": '{"name": "kanari7f3e"}'.encode("utf-16"),
    "a trailing comma": b'{"name": "kanari7f3e",}',
    "single quotes": b"{'name': 'kanari7f3e'}",
    "two values": b'{"name": "kanari7f3e"} {}',
}


@pytest.mark.parametrize("body", UNREADABLE.values(), ids=UNREADABLE)
def test_what_is_no_json_is_not_read(wire: Wire, body: bytes) -> None:
    problem = refused(wire.post(f"{BASE}/contacts", body), 400)
    (error,) = problem["errors"]
    assert (error["pointer"], error["code"]) == ("", "unreadable")
    assert error["detail"] == problem["detail"]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (b'{"name": "x"\n "about": "y"}', "line 2, column 2"),
        (b'{"name": "x \xff"}', "byte 13"),
        (b'{"name": "x", "cadence_days": NaN}', "NaN"),
        (b'{"name": "x", "name": "y"}', "twice"),
    ],
)
def test_why_it_is_none_is_told(wire: Wire, body: bytes, told: str) -> None:
    assert told in refused(wire.post(f"{BASE}/contacts", body), 400)["detail"]


LINE = b'--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nname\r\n'


@pytest.mark.parametrize(
    ("boundary", "body", "told"),
    [
        (b"", LINE, "boundary"),
        (b"; boundary=x", b"kanari7f3e", "boundary"),
        (
            b"; boundary=x",
            b"--x\r\nContent-Disposition: form-data\r\n\r\nkanari7f3e\r\n--x--",
            "name",
        ),
        (b"; boundary=x", LINE * 3 + b"--x--", "files"),
    ],
    ids=["no boundary", "another boundary", "a part without a name", "many files"],
)
def test_why_a_form_can_not_be_read_is_told(
    wire: Wire, boundary: bytes, body: bytes, told: str
) -> None:
    headers = [HOST, *wire.signed_in, (b"content-type", b"multipart/form-data" + boundary)]
    problem = refused(wire.ask("POST", f"{BASE}/imports", body, headers), 400)
    assert told in problem["detail"]
    assert problem["errors"][0]["code"] == "unreadable"


INVALID = {
    "nothing": b"",
    "null": b"null",
    "a list": b'["kanari7f3e"]',
    "a text": b'"kanari7f3e"',
    "beyond 64 bits": b'{"name": "kanari7f3e", "cadence_days": 1180591620717411303424}',
    "a fraction": b'{"name": "kanari7f3e", "cadence_days": 17.5}',
    "a number as text": b'{"name": "kanari7f3e", "cadence_days": "17"}',
    "depth 100": nested(100),
    "an unknown field": b'{"name": "kanari7f3e", "kanari7f3e": "kanari7f3e"}',
    "an unknown field inside": b'{"name": "x", "emails": [{"value": "a@b", "kanari7f3e": 1}]}',
    "a bad key": b'{"name": "x", "extra": {"kanari7f3e' + b"k" * 200 + b'": []}}',
    "a bad value of a key": b'{"name": "x", "extra": {"kanari7f3e": 1}}',
    "a bad choice": b'{"name": "x", "interest": [{"kind": "kanari7f3e", "detail": "x"}]}',
    "a bad id": b'{"name": "x", "organization_id": "kanari7f3e"}',
    "a bad zone": b'{"name": "x", "time_zone": "kanari7f3e"}',
    "a bad day": b'{"name": "x", "connected_on": "kanari7f3e"}',
    "too long": b'{"name": "kanari7f3e' + b"x" * 1000 + b'"}',
    "nothing but space": b'{"name": " \\t\\u3000 "}',
}


@pytest.mark.parametrize("body", INVALID.values(), ids=INVALID)
def test_what_does_not_fit_is_pointed_at(wire: Wire, body: bytes) -> None:
    problem = refused(wire.post(f"{BASE}/contacts", body), 422)
    assert problem["errors"]


def test_pointers_lead_to_what_is_wrong_and_name_no_unknown_field(wire: Wire) -> None:
    body = b'{"name": "x", "emails": [{"value": "a@b"}, {"value": "nobody"}], "kanari7f3e": 1}'
    errors = refused(wire.post(f"{BASE}/contacts", body), 422)["errors"]
    assert [error["pointer"] for error in errors] == ["/emails/1/value", ""]


IN_PLAIN_WORDS: dict[str, tuple[bytes, str]] = {
    "an unknown field": (
        b'{"name": "x", "cadence_dais": 3}',
        "There is no field of this name here. Did you mean `cadence_days`? The fields are: about,",
    ),
    "an unknown field inside": (
        b'{"name": "x", "emails": [{"value": "a@b", "kanari7f3e": 1}]}',
        "There is no field of this name here. The fields are: label, value.",
    ),
    "nothing where something is needed": (b"{}", "This is needed."),
    "blank": (b'{"name": " "}', "This must not be empty."),
    "no-break space": (b'{"name": "\xc2\xa0x", "emails": [{"value": "n"}]}', "Use at least 3 char"),
    "an address": (
        b'{"name": "x", "emails": [{"value": "nobody"}]}',
        "Give an e-mail address such",
    ),
    "an id": (b'{"name": "x", "organization_id": "kanari7f3e"}', "Give an id: a UUID"),
    "a zone": (b'{"name": "x", "time_zone": "(kanari7f3e)"}', "Give an IANA time zone such as Eu"),
    "a day": (b'{"name": "x", "connected_on": "yesterday"}', "Give a date such as 2026-03-02."),
    "a number as text": (b'{"name": "x", "cadence_days": "17"}', "Give a whole number."),
    "a small number": (b'{"name": "x", "cadence_days": -1}', "Give a number of at least"),
    "a long text": (b'{"name": "' + b"x" * 300 + b'"}', "Use at most 200 characters."),
    "a choice": (b'{"name": "x", "interest": [{"kind": "no", "detail": "x"}]}', "Give '"),
    "an object": (b'{"name": "x", "emails": ["a@b"]}', "Give an object."),
}


@pytest.mark.parametrize(("body", "told"), IN_PLAIN_WORDS.values(), ids=IN_PLAIN_WORDS)
def test_what_would_be_right_is_told_in_plain_words(wire: Wire, body: bytes, told: str) -> None:
    error = refused(wire.post(f"{BASE}/contacts", body), 422)["errors"][0]
    assert error["detail"].startswith(told)


def test_every_pattern_of_a_request_is_said_in_words() -> None:
    asked = [
        *(operation.spec.get("requestBody", {}) for operation in operations(CONTRACT)),
        *(
            parameter
            for operation in operations(CONTRACT)
            for parameter in operation.spec.get("parameters", [])
            # What can't be an address is just not there.
            if resolve(CONTRACT, parameter)["in"] != "path"
        ),
    ]
    # NUL is refused wherever it stands.
    assert found_in(asked, patterns, set()) - {*IN_WORDS, r"^[^\u0000]*$"} == set()


def test_the_fields_that_pointers_may_name_are_those_of_requests(shared: Installed) -> None:
    bodies = [operation.spec.get("requestBody", {}) for operation in operations(CONTRACT)]
    assert known_names(shared.app.api) == found_in(bodies, fields, set())


def patterns(schema: Any) -> set[str]:
    """What its texts have to look like."""
    return {schema["pattern"]} if isinstance(schema.get("pattern"), str) else set()


def fields(schema: Any) -> set[str]:
    """The names of its fields."""
    return set(schema.get("properties", ()))


def found_in(node: Any, what: Callable[[Any], set[str]], seen: set[str]) -> set[str]:
    """What there is of it in these schemas, and in those that they refer to."""
    if isinstance(node, list):
        return {one for part in node for one in found_in(part, what, seen)}
    if not isinstance(node, dict) or node.get("$ref") in seen:
        return set()
    if "$ref" in node:
        seen.add(node["$ref"])
        return found_in(resolve(CONTRACT, node), what, seen)
    return what(node) | found_in(list(node.values()), what, seen)


def test_unusual_but_right_json_is_read(wire: Wire) -> None:
    body = rb'{"name": "\ud83d\ude00 \\u0000", "cadence_days": 1.7e1}'
    heard = wire.post(f"{BASE}/contacts", body)
    assert heard.status == 201
    assert heard.json()["name"] == "\U0001f600 \\u0000"
    assert heard.json()["cadence_days"] == 17


def pieces(size: int, count: int) -> Iterator[bytes]:
    """A body in pieces."""
    yield b'{"name": "kanari7f3e'
    for _ in range(count):
        yield b"x" * size


def test_50_megabytes_are_refused_before_they_are_read(wire: Wire) -> None:
    announced = [HOST, *wire.signed_in, JSON, (b"content-length", b"50000000")]
    heard = wire.ask("POST", f"{BASE}/contacts", pieces(100_000, 500), announced)
    assert "1000000 bytes" in refused(heard, 413)["detail"]
    assert heard.pieces_read == 0


def test_50_megabytes_without_a_word_are_refused_as_soon_as_they_are_too_many(wire: Wire) -> None:
    heard = wire.post(f"{BASE}/contacts", pieces(100_000, 500))
    refused(heard, 413)
    assert heard.pieces_read <= 11


def test_a_body_announced_as_small_is_counted_all_the_same(wire: Wire) -> None:
    announced = [HOST, *wire.signed_in, JSON, (b"content-length", b"17")]
    refused(wire.ask("POST", f"{BASE}/contacts", pieces(100_000, 500), announced), 413)


@pytest.mark.parametrize("length", [b"kanari7f3e", b"-1", b"1.0", b"\xb2", b"17, 17", b""])
def test_a_length_that_is_none_is_refused(wire: Wire, length: bytes) -> None:
    headers = [HOST, *wire.signed_in, JSON, (b"content-length", length)]
    refused(wire.ask("POST", f"{BASE}/contacts", b'{"name": "x"}', headers), 400)


@pytest.mark.parametrize(
    "kind",
    [
        b"text/plain",
        b"application/xml",
        b"application/x-www-form-urlencoded",
        b"multipart/form-data; boundary=x",
        b"application/json-patch+json",
        b"kanari7f3e",
        b"\xff",
        b"",
    ],
)
def test_another_kind_of_body_is_refused(wire: Wire, kind: bytes) -> None:
    headers = [HOST, *wire.signed_in, (b"content-type", kind), (b"content-length", b"13")]
    heard = wire.ask("POST", f"{BASE}/contacts", b'{"name": "x"}', headers)
    refused(heard, 415)
    assert "application/json" in heard.headers["accept"]


def test_json_with_parameters_is_json(wire: Wire) -> None:
    headers = [HOST, *wire.signed_in, (b"content-type", b"Application/JSON; charset=utf-8")]
    assert wire.ask("POST", f"{BASE}/contacts", b'{"name": "x"}', headers).status == 201


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("kanari7f3e=1", 400),
        ("Limit=1", 400),
        ("limit=1&limit=2", 400),
        ("q=a&q=kanari7f3e", 400),
        ("cursor=kanari7f3e", 400),
        ("q=kanari7f3e%00", 400),
        ("q=kanari7f3e%zz", 400),
        ("q=kanari7f3e%", 400),
        ("q=kanari7f3e%ff", 400),
        ("q=kanari7f3e%ed%a0%80", 400),
        ("%00=kanari7f3e", 400),
        ("limit=kanari7f3e", 422),
        ("limit=0", 422),
        ("limit=201", 422),
        ("limit=1.5", 422),
        ("limit=", 422),
        ("limit=1180591620717411303424", 422),
        ("limit=" + "7" * 10_000, 422),
        ("count=kanari7f3e", 422),
        ("count=1", 422),
        ("sort=kanari7f3e", 422),
        ("stage=kanari7f3e", 422),
        ("organization_id=kanari7f3e", 422),
        ("q=", 422),
        ("q=" + CANARY * 100, 422),
    ],
)
def test_parameters_are_known_single_readable_and_bounded(
    wire: Wire, query: str, status: int
) -> None:
    refused(wire.ask("GET", f"{BASE}/contacts?{query}"), status)


@pytest.mark.parametrize(
    "path",
    [
        f"{BASE}/{CANARY}",
        f"{BASE}/contacts/{CANARY}",
        f"{BASE}/contacts/",
        f"{BASE}/contacts//timeline",
        f"{BASE}/contacts/%00",
        f"{BASE}/contacts/{SOME_ID}%00",
        f"{BASE}/contacts/{SOME_ID}%0a",
        f"{BASE}/contacts/%zz",
        f"{BASE}/contacts/%ff{CANARY}",
        f"{BASE}/contacts/{SOME_ID.upper()}",
        f"{BASE}/contacts/" + CANARY * 10_000,
        f"{BASE}/problems/{CANARY}/",
        f"{BASE}/../../etc/passwd",
        "/api",
        "/api/",
        "/api/v2/contacts",
        "/health",
        "/health/dead",
    ],
)
def test_what_is_not_there_is_404(wire: Wire, path: str) -> None:
    for method in ("GET", "POST", "DELETE", "OPTIONS"):
        refused(wire.ask(method, path), 404)


def addresses() -> list[tuple[str, set[str]]]:
    """Every address of the contract with its methods."""
    found: dict[str, set[str]] = {}
    for operation in operations(CONTRACT):
        path = operation.path.replace("{code}", "conflict").replace("{page}", "conflict")
        found.setdefault(re.sub(r"\{\w+\}", SOME_ID, path), set()).add(operation.method.upper())
    return sorted(found.items())


@pytest.mark.parametrize(
    ("path", "methods"), [pytest.param(path, methods, id=path) for path, methods in addresses()]
)
def test_another_method_is_told_all_that_are_possible(
    wire: Wire, path: str, methods: set[str]
) -> None:
    possible = methods | ({"HEAD"} if "GET" in methods else set())
    for method in {*map(str.upper, METHODS), "HEAD", "OPTIONS", "TRACE", "PROPFIND"} - possible:
        heard = wire.ask(method, path)
        assert heard.headers["allow"] == ", ".join(sorted(possible))
        if method != "HEAD":
            refused(heard, 405)


def test_an_address_that_looks_like_an_id_hides_what_is_below_it(wire: Wire) -> None:
    heard = wire.ask("PUT", "/api/v1/interviews/conflicts?minutes=17")
    assert heard.headers["allow"] == "GET, HEAD"
    refused(heard, 405)


def test_head_is_get_without_the_body(wire: Wire, user: User) -> None:
    contact = user.contact()["id"]
    for path in ("/contacts", f"/contacts/{contact}", "/me", "/agenda", "", f"/contacts/{SOME_ID}"):
        got, head = (wire.ask(method, BASE + path) for method in ("GET", "HEAD"))
        assert (head.status, head.body) == (got.status, b"")
        for name in ("content-type", "content-length", "etag"):
            assert head.headers.get(name) == got.headers.get(name), name


EVIL_HOSTS = [
    b"kanari7f3e.example",
    b"kanari7f3e.example:80",
    b"localhost.kanari7f3e.example",
    b"127.0.0.1.kanari7f3e.example",
    b"localhost@kanari7f3e.example",
    b"kanari7f3e.example@",
    b"[kanari7f3e]",
    b"[::1",
    b"192.0.2.1",
    b"localhost/kanari7f3e",
    b"localhost kanari7f3e",
    b"\xff",
    b"",
]


@pytest.mark.parametrize("host", EVIL_HOSTS)
@pytest.mark.parametrize("path", [f"{BASE}/contacts", "/", "/health/ready"])
def test_another_host_is_not_served(wire: Wire, host: bytes, path: str) -> None:
    heard = wire.ask("GET", path, headers=[(b"host", host), *wire.signed_in])
    refused(heard, 400)
    assert "location" not in heard.headers


def test_two_hosts_and_none_are_not_served(wire: Wire) -> None:
    refused(wire.ask("GET", f"{BASE}/me", headers=[HOST, HOST, *wire.signed_in]), 400)
    refused(wire.ask("GET", f"{BASE}/me", headers=wire.signed_in), 400)


@pytest.mark.parametrize(
    "host", [b"localhost", b"LOCALHOST:8017", b"127.0.0.1:1", b"[::1]:8017", b"a.localhost"]
)
def test_names_of_this_machine_are_served_on_any_port(wire: Wire, host: bytes) -> None:
    heard = wire.ask("GET", f"{BASE}/me", headers=[(b"host", host), *wire.signed_in])
    assert heard.status == 200


ANOTHER_SITE = [
    [(b"origin", b"https://kanari7f3e.example")],
    [(b"origin", b"http://localhost:8018")],
    [(b"origin", b"https://localhost")],
    [(b"origin", b"null")],
    [(b"origin", b"")],
    [(b"sec-fetch-site", b"cross-site")],
    [(b"sec-fetch-site", b"same-site")],
    [(b"origin", b"http://localhost.kanari7f3e.example"), (b"sec-fetch-site", b"same-origin")],
]


@pytest.mark.parametrize("origin", ANOTHER_SITE, ids=str)
def test_a_page_of_another_site_changes_nothing(
    wire: Wire, user: User, origin: list[tuple[bytes, bytes]]
) -> None:
    before = [user.get(path) for path in ("/contacts", "/me")]
    headers = [HOST, *wire.signed_in, JSON, *origin]
    for method, path in (("POST", "/contacts"), ("PATCH", "/me"), ("DELETE", "/me")):
        refused(wire.ask(method, BASE + path, b'{"name": "x"}', headers), 403)
    assert [user.get(path) for path in ("/contacts", "/me")] == before


@pytest.mark.parametrize("origin", ANOTHER_SITE, ids=str)
def test_a_page_of_another_site_can_follow_a_link_and_read_nothing(
    wire: Wire, origin: list[tuple[bytes, bytes]]
) -> None:
    heard = wire.ask("GET", f"{BASE}/contacts", headers=[HOST, *wire.signed_in, *origin])
    assert heard.status == 200
    assert not [name for name in heard.headers if name.startswith("access-control")]


@pytest.mark.parametrize(
    "own",
    [
        [(b"origin", b"http://localhost"), (b"sec-fetch-site", b"same-origin")],
        [(b"sec-fetch-site", b"same-origin")],
        [(b"sec-fetch-site", b"none")],
        [],
    ],
    ids=str,
)
def test_a_page_of_this_site_and_a_program_change_things(
    wire: Wire, own: list[tuple[bytes, bytes]]
) -> None:
    headers = [HOST, *wire.signed_in, JSON, *own]
    assert wire.ask("POST", f"{BASE}/contacts", b'{"name": "x"}', headers).status == 201


@pytest.mark.parametrize(
    "credentials",
    [
        [],
        [(b"cookie", b"seventeen_session=kanari7f3e")],
        [(b"cookie", b"seventeen_session=\xff; kanari7f3e")],
        [(b"authorization", b"kanari7f3e")],
        [(b"authorization", b"Bearer")],
        [(b"authorization", b"Bearer svt_kanari7f3e")],
        [(b"authorization", b"Bearer " + b"kanari7f3e" * 5000)],
        [(b"authorization", b"Basic a2FuYXJpN2YzZTpr")],
        [(b"authorization", b"\xff\xfe kanari7f3e")],
    ],
    ids=str,
)
def test_credentials_that_are_none_are_401(
    wire: Wire, credentials: list[tuple[bytes, bytes]]
) -> None:
    heard = wire.ask("GET", f"{BASE}/me", headers=[HOST, *credentials])
    refused(heard, 401)
    assert heard.headers["www-authenticate"].startswith("Bearer")


PASSWORDS = [
    ("/auth/register", b'{"email": "a@example.com", "password": "kanari7f3"}', 422),
    ("/auth/register", b'{"email": "kanari7f3e", "password": "kanari7f3e long"}', 422),
    ("/auth/register", b'{"email": "a@example.com", "password": {"kanari7f3e": 1}}', 422),
    ("/auth/register", b'{"email": "a@example.com", "password": "kanari7f3e long", "x": 1}', 422),
    ("/auth/register", b'{"email": "a@example.com", "password": "kanari7f3e', 400),
    ("/auth/login", b'{"email": "a@example.com", "password": "kanari7f3e"}', 401),
    ("/auth/login", b'{"email": "a@example.com", "password": ["kanari7f3e"]}', 422),
    ("/auth/password", b'{"current_password": "kanari7f3e", "new_password": "kanari7f3e l"}', 422),
    ("/tokens", b'{"name": "x", "scopes": ["kanari7f3e"]}', 422),
]


@pytest.mark.parametrize(("path", "body", "status"), PASSWORDS)
def test_no_secret_comes_back(wire: Wire, path: str, body: bytes, status: int) -> None:
    told = refused(wire.post(BASE + path, body), status)
    assert "kanari7f3" not in str(told)


def test_headers_are_bounded(wire: Wire) -> None:
    for name in (b"if-match", b"idempotency-key"):
        headers = [HOST, *wire.signed_in, JSON, (name, CANARY.encode() * 1000)]
        method, path = ("PATCH", "/me") if name == b"if-match" else ("POST", "/contacts")
        refused(wire.ask(method, BASE + path, b'{"name": "x"}', headers), 422)


def test_what_nobody_foresaw_is_a_problem_too(wire: Wire, shared: Installed) -> None:
    async def fail(_request: Any) -> Response:
        raise RuntimeError(CANARY)

    shared.app.api.router.routes.insert(0, Route("/api/v1/fail", fail))
    problem = refused(wire.ask("GET", "/api/v1/fail"), 500)
    assert problem["detail"] == "Something failed. Nothing was changed."


def test_every_kind_of_problem_has_its_page(wire: Wire, shared: Installed) -> None:
    asks: list[Callable[[], Heard]] = [
        lambda: wire.ask("GET", f"{BASE}/{CANARY}"),
        lambda: wire.ask("PUT", f"{BASE}/me"),
        lambda: wire.post(f"{BASE}/contacts", b"{"),
        lambda: wire.post(f"{BASE}/contacts", b"{}"),
        lambda: wire.ask("GET", f"{BASE}/me", headers=[HOST]),
    ]
    for ask in asks:
        problem = ask().json()
        page = shared.client.get(problem["type"])
        assert page.status_code == 200
        assert (page.json()["status"], page.json()["title"]) == (
            problem["status"],
            problem["title"],
        )
