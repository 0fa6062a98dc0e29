"""Reads contact files of every kind we know: what is it, and what does each of its rows say.

Pure and streaming: only the given stream is read, one row is in memory at a time (a few thousand
while the meaning of its days is open), and time is linear in the size of the file. The reader of
a format is loaded when a file comes.
"""

from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain
from typing import BinaryIO

from seventeen.formats.blocks import BLOCK, Text, blocks
from seventeen.formats.drafts import Draft, Format, Problem, Unreadable

__all__ = ["HEAD", "Draft", "Format", "Problem", "Unreadable", "read_contacts", "sniff"]

HEAD = 1 << 20
"""Bytes of the beginning of a file that `sniff` can make use of."""

_ENDINGS = {
    ".csv": Format.CSV,
    ".tsv": Format.CSV,
    ".txt": Format.CSV,
    ".vcf": Format.VCARD,
    ".vcard": Format.VCARD,
    ".jsonl": Format.JSONL,
    ".ndjson": Format.JSONL,
}

_OTHERS = (
    (
        b"PK\x03\x04",
        "a ZIP archive or an Excel workbook",
        "take the CSV file out of it, or save it as CSV",
    ),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook", "save it as CSV"),
    (b"\x1f\x8b", "compressed", "unpack it"),
    (b"%PDF", "a PDF", "export the contacts as CSV or vCard"),
    (b"<!doctype", "a web page", "export the contacts as CSV or vCard"),
    (b"<html", "a web page", "export the contacts as CSV or vCard"),
)


def sniff(head: bytes, filename: str | None) -> Format:
    """What kind of file begins with `head`, by content first and by its name second.

    Raises Unreadable (`empty`, `unrecognised`, `encoding`) when neither tells.
    """
    for magic, what, advice in _OTHERS:
        if head[:10].lower().startswith(magic.lower()):
            raise Unreadable("unrecognised", f"This file is {what}. Please {advice}.")
    text = Text(head[at : at + BLOCK] for at in range(0, len(head), BLOCK))
    lines = list(text.lines)
    first = next((line.strip() for line in lines if not line.isspace()), b"")
    if not first:
        raise Unreadable("empty", "This file is empty.")
    if first.upper().startswith(b"BEGIN:VCARD"):
        return Format.VCARD
    if first.startswith((b"{", b"[")):
        return Format.JSONL
    from seventeen.formats.csv_header import find_header

    header = find_header([text.decode(line) for line in lines])
    if header:
        return Format.LINKEDIN_CSV if header.is_linkedin else Format.CSV
    text.refuse_foreign()
    if any(line.strip().upper() == b"BEGIN:VCARD" for line in lines):
        return Format.VCARD
    name = (filename or "").lower()
    for ending, format_ in _ENDINGS.items():
        if name.endswith(ending):
            return format_
    raise Unreadable(
        "unrecognised",
        "No contacts were recognised in this file. LinkedIn's Connections.csv, other CSV files "
        "with column names, vCard files and JSON Lines can be read.",
    )


def read_contacts(
    stream: BinaryIO,
    format: Format | None,  # noqa: A002 - the API's word
    filename: str | None,
) -> Iterator[Draft]:
    """Read a file lazily: one draft per row, in order, blank lines aside.

    Without `format` it is found out. Raises Unreadable, while iterating, when the file as a whole
    cannot be read, and always when not one row comes out of it: a file with no contacts is an
    error, never a silent nothing.
    """
    source = blocks(stream)
    if format is None:
        head: list[bytes] = []
        while len(head) * BLOCK < HEAD and (block := next(source, b"")):
            head.append(block)
        format = sniff(b"".join(head), filename)  # noqa: A001 - the API's word
        source = chain(head, source)
    is_empty = True
    for draft in _READERS[format](Text(source)):
        is_empty = False
        yield draft
    if is_empty:
        raise Unreadable("no_contacts", "There are no contacts in this file.")


def _read_csv(text: Text, *, only_linkedin: bool = False) -> Iterator[Draft]:
    from seventeen.formats.csv_reader import read_csv

    text.refuse_foreign()
    return read_csv(text, only_linkedin=only_linkedin)


def _read_jsonl(text: Text) -> Iterator[Draft]:
    from seventeen.formats.jsonl import read_jsonl

    text.refuse_foreign()
    return read_jsonl(text)


def _read_vcards(text: Text) -> Iterator[Draft]:
    from seventeen.formats.vcard import read_vcards

    return read_vcards(text)


_READERS: dict[Format, Callable[[Text], Iterator[Draft]]] = {
    Format.LINKEDIN_CSV: partial(_read_csv, only_linkedin=True),
    Format.CSV: _read_csv,
    Format.JSONL: _read_jsonl,
    Format.VCARD: _read_vcards,
}
