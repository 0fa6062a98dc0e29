"""No file crashes a reader, makes it hang, or fills the memory."""

import io
import tracemalloc
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from seventeen.formats.contacts import Draft, Format, Unreadable, read_contacts, sniff
from seventeen.formats.limits import TEXTS
from seventeen.formats.vcard_lines import parse_property
from tests.formats.support import Endless, Trickle, as_binary, patient, read, work

FORMATS = [None, *Format]

_TOKENS = [
    b"BEGIN:VCARD\r\n",
    b"END:VCARD\r\n",
    b"VERSION:2.1\r\n",
    b"VERSION:3.0\n",
    b"FN:",
    b"N;CHARSET=",
    b"UTF-8",
    b"utf-16",
    b";ENCODING=QUOTED-PRINTABLE:",
    b";ENCODING=BASE64:",
    b"=\r\n",
    b"=C3",
    b"AGENT:",
    b"item1.EMAIL;TYPE=",
    b"X-ABLabel:",
    b"X-SEVENTEEN-EXTRA;NAME=",
    b"ADR:;;",
    b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
    b"Name;Email\n",
    b"Vorname\tNachname\tVerbunden am\n",
    b"3/12/24",
    b"12 M\xe4rz 2024",
    b'"',
    b'""',
    b",",
    b";",
    b"\t",
    b"\r",
    b"\n",
    b"\r\n ",
    b"\\",
    b"\\n",
    b":",
    b"^'",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xc3",
    b"\xed\xa0\x80",
    "ë🚀\u0301\u2028".encode(),
    b"a@example.com",
    b"<a@example.com>",
    b" ::: ",
    b'{"name": "Ada"}\n',
    b'{"emails": [{"value": ',
    b'"\\ud800"',
    b"[[[[",
    b"}]",
    b"NaN",
]
junk = st.one_of(
    st.binary(max_size=300),
    st.lists(st.one_of(st.sampled_from(_TOKENS), st.binary(max_size=4)), max_size=40).map(b"".join),
)


def outcome(make: Callable[[], list[Draft]]) -> list[Draft] | str:
    try:
        return make()
    except Unreadable as error:
        return error.code


@patient
@given(junk, st.sampled_from(FORMATS), st.sampled_from([None, "x.csv", "x.vcf", "x.jsonl"]))
@example(b"\0", Format.CSV, None)
@example(b"BEGIN:VCARD\nN;=:=", Format.VCARD, None)
@example(b'Name,Email\n"', Format.CSV, None)
@example(b"Name,Email\n\xff\xfe,", None, None)
def test_any_bytes_give_drafts_or_are_unreadable(
    data: bytes, format_: Format | None, filename: str | None
) -> None:
    drafts = outcome(lambda: read(data, format_, filename))
    if isinstance(drafts, str):
        return
    assert drafts
    for draft in drafts:
        assert 1 <= draft.line <= len(data) + 1
        assert bool(draft.fields) is (draft.problem is None)
        "".join(str(draft)).encode()  # no lone surrogate gets through
        assert "\0" not in str(draft.fields)
        for field, limit in TEXTS.items():
            assert len(draft.fields.get(field, "")) <= limit


@patient
@given(junk, st.none() | st.just("x.csv"))
def test_sniffing_any_bytes_gives_a_format_or_unreadable(data: bytes, filename: str | None) -> None:
    try:
        format_ = sniff(data, filename)
    except Unreadable:
        return
    assert format_ in Format


@patient
@given(
    junk,
    st.sampled_from(FORMATS),
    st.lists(st.integers(min_value=1, max_value=70), min_size=1, max_size=5),
)
def test_it_does_not_matter_how_the_bytes_arrive(
    data: bytes, format_: Format | None, sizes: list[int]
) -> None:
    trickled = outcome(
        lambda: list(read_contacts(as_binary(Trickle(data, sizes)), format_, "x.csv"))
    )
    assert trickled == outcome(lambda: read(data, format_, "x.csv"))


@pytest.mark.parametrize("shift", range(4))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
def test_blocks_may_end_inside_a_line_end_or_a_letter(shift: int, encoding: str) -> None:
    rows = "".join(f"Zoë {n},Müller,zoe{n}@example.com\r\n" for n in range(4_000))
    data = f"First Name,Last Name,Email{'l' * shift}\r\n{rows}".encode(encoding)
    drafts = read(data)
    assert [draft.line for draft in drafts] == list(range(2, 4_002))
    assert drafts[3_999].fields["name"] == "Zoë 3999 Müller"


def _vcards(inside: str) -> Callable[[int], bytes]:
    return lambda n: ("BEGIN:VCARD\nFN:Ada\n" + inside * n + "\nEND:VCARD\n").encode()


def _csv(inside: str) -> Callable[[int], bytes]:
    return lambda n: ("Name,Email,Tags\n" + inside * n + "\n").encode()


def _lines(inside: str) -> Callable[[int], bytes]:
    return lambda n: (inside * n).encode()


HARD = {
    "vcard folds": (Format.VCARD, _vcards("NOTE:x\n y\n\n")),
    "vcard one long fold": (Format.VCARD, _vcards("\n x")),
    "vcard soft breaks": (
        Format.VCARD,
        lambda n: b"BEGIN:VCARD\nFN;QUOTED-PRINTABLE:" + b"=41=\n" * n,
    ),
    "vcard quotes": (Format.VCARD, lambda n: b"BEGIN:VCARD\nFN;X=" + b'":"' * n + b"\nEND:VCARD"),
    "vcard parameters": (Format.VCARD, _vcards("A;B=C;D=E:F\n")),
    "vcard many parameters": (Format.VCARD, lambda n: b"BEGIN:VCARD\nFN" + b";A=B" * n + b":x"),
    "vcard backslashes": (Format.VCARD, lambda n: b"BEGIN:VCARD\nORG:" + b"\\;" * n + b"\n"),
    "vcard carets": (Format.VCARD, lambda n: b"BEGIN:VCARD\nFN;X=" + b"^" * n + b":x\nEND:VCARD"),
    "vcard categories": (Format.VCARD, lambda n: b"BEGIN:VCARD\nCATEGORIES:" + b"a,\\," * n),
    "vcard nested": (Format.VCARD, _lines("BEGIN:VCARD\nAGENT:\n")),
    "vcard begins": (Format.VCARD, _lines("BEGIN:VCARD\n")),
    "vcard cards": (Format.VCARD, _lines("BEGIN:VCARD\nFN:Ada\nEND:VCARD\n")),
    "vcard no cards": (Format.VCARD, _lines("FN:Ada\n")),
    "csv open quotes": (Format.CSV, _csv('"Ada,a@example.com,x\n')),
    "csv odd quotes": (Format.CSV, _csv('Ada,""",x\n"')),
    "csv quotes that never close": (Format.CSV, _csv('a","b\n')),
    "csv delimiters": (Format.CSV, _csv(",")),
    "csv blank lines": (Format.CSV, _csv("\n")),
    "csv rows": (Format.CSV, _csv("Ada,a@example.com,x;y\n")),
    "csv brackets": (Format.CSV, _csv("<@")),
    "csv spaces": (Format.CSV, _csv("Ada,a@example.com, \n")),
    "csv without header": (Format.CSV, _lines("a,b,c\n")),
    "csv notes": (Format.CSV, lambda n: b"Notes\n" * n + b"Name,Email\nAda,a@example.com\n"),
    "csv open days": (
        Format.LINKEDIN_CSV,
        lambda n: b"First Name,Last Name,Connected On\n" + b"Ada,Example,3/4/24\n" * n,
    ),
    "json brackets": (Format.JSONL, _lines("[")),
    "json keys": (
        Format.JSONL,
        lambda n: b"{" + b",".join(b'"k%d":1' % k for k in range(n)) + b"}",
    ),
    "json strings": (
        Format.JSONL,
        lambda n: b'{"name":"Ada","tags":[' + b",".join([b'"x"'] * n) + b"]}",
    ),
    "json lines": (Format.JSONL, _lines('{"name":"Ada"}\n')),
    "sniff lines": (None, _lines("a,b\n")),
    "sniff blank": (None, _lines("\n")),
}


@pytest.mark.parametrize("name", HARD)
def test_twice_the_input_is_at_most_twice_the_work(name: str) -> None:
    format_, make = HARD[name]

    def task(size: int) -> Callable[[], object]:
        data = make(size)
        return lambda: outcome(lambda: read(data, format_))

    task(10)()  # what is loaded once is no work of the file's
    small, large = work(task(400)), work(task(800))
    assert large <= 2.1 * small + 500, (small, large)


class _Watched(bytes):
    """Bytes that count how many of them are looked at."""

    looked_at = 0

    def find(self, *args: Any) -> int:
        found = super().find(*args)
        self.looked_at += (found if found >= 0 else len(self)) - args[1] if args[1:] else 0
        return found

    def count(self, *args: Any) -> int:
        self.looked_at += args[2] - args[1]
        return super().count(*args)

    def __getitem__(self, key: Any) -> Any:
        part = super().__getitem__(key)
        self.looked_at += len(part) if isinstance(part, bytes) else 1
        return part


def test_finding_the_colon_looks_at_every_byte_only_a_few_times() -> None:
    raw = _Watched(b'A;X="' + b":" * 5_000 + b'":Ada')
    prop = parse_property(1, raw, is_cut=False)
    assert prop is not None
    assert prop.raw == b"Ada"
    assert raw.looked_at <= 5 * len(raw)


_ENDLESS: dict[str, tuple[Format, bytes, Callable[[int], bytes], int]] = {
    "linkedin": (
        Format.LINKEDIN_CSV,
        b"First Name,Last Name,URL,Email Address,Company,Position,Connected On\n",
        lambda n: f"Ada{n},Example,,ada{n}@example.com,Engines,Analyst,3/4/24\n".encode(),
        1_500_000,
    ),
    "one line": (Format.CSV, b"Name,Email\n", lambda _: b'"Ada', 2_000_000),
    "one quote": (Format.CSV, b'Name,Email\n"', lambda _: b"Ada," * 20 + b"\n", 2_000_000),
    "cards": (
        Format.VCARD,
        b"",
        lambda n: f"BEGIN:VCARD\nFN:Ada {n}\nEMAIL:a{n}@example.com\nEND:VCARD\n".encode(),
        500_000,
    ),
    "one picture": (
        Format.VCARD,
        b"BEGIN:VCARD\nFN:Ada\nPHOTO;ENCODING=b:",
        lambda _: b"\n " + b"A" * 74,
        1_000_000,
    ),
    "json": (Format.JSONL, b"", lambda n: f'{{"name": "Ada {n}"}}\n'.encode(), 500_000),
}
"""Format, how the file begins, how it goes on, and a size beyond all that is held on purpose."""


@pytest.mark.parametrize("name", _ENDLESS)
def test_memory_does_not_grow_with_the_file(name: str) -> None:
    format_, head, row, size = _ENDLESS[name]

    def peak(bytes_: int) -> int:
        tracemalloc.start()
        try:
            for _ in read_contacts(as_binary(Endless(head, row, bytes_)), format_, None):
                pass
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(10_000)
    small, large = peak(size), peak(2 * size)
    assert large <= 1.2 * small, (small, large)


def test_nothing_is_read_before_it_is_asked_for() -> None:
    stream = io.BytesIO(b"Name,Email\nAda,ada@example.com\n")
    drafts = read_contacts(stream, None, None)
    assert stream.tell() == 0
    assert next(drafts).fields["name"] == "Ada"
