"""Content lines of vCard 2.1, 3.0 and 4.0, read in linear time from bytes.

Lines are unfolded before they are decoded, since programs fold in the middle of a letter. Nothing
here backtracks: every byte is looked at a fixed number of times. Sources: RFC 6350 section 3,
RFC 2425 section 5.8, RFC 6868, vCard 2.1 section 2.
"""

import base64
import binascii
import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from seventeen.formats.blocks import Text

MAX_PROPERTY = 1 << 18
"""Bytes of one unfolded line that are kept; what is longer is a picture, a sound or a key."""

_LONGEST_HEAD = 8_000
_ENCODINGS = {"QUOTED-PRINTABLE", "BASE64", "B", "Q", "7BIT", "8BIT", "BINARY"}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPE_2_1 = re.compile(r"\\([\\;,:])")
_CARET = re.compile(r"\^[n'^]")
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}

# Only character sets; other codecs of Python unpack, execute or rewrite.
_CHARSETS = re.compile(
    r"utf-?8|utf-?16(?:[-_]?[lb]e)?|us-ascii|ascii|iso[-_]8859[-_]\d\d?|latin-?1"
    r"|(?:windows-|cp)(?:125\d|874|932|949|950|936)|koi8[-_][ru]|shift[-_]?jis|sjis|euc[-_](?:jp|kr)"
    r"|iso-2022-(?:jp|kr)|gb2312|gbk|gb18030|big5"
)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: `group.NAME;KEY=value:raw`, its name and keys in upper case.

    `is_cut` tells that the value was too long to be kept whole.
    """

    line: int
    name: str
    raw: bytes
    is_cut: bool
    group: str = ""
    params: dict[str, list[str]] = field(default_factory=dict)

    @property
    def encoding(self) -> str:
        """The transfer encoding of the value in upper case, or nothing."""
        return self.params.get("ENCODING", [""])[0].upper()

    @property
    def is_binary(self) -> bool:
        """Whether the value is declared to be base64."""
        return self.encoding in {"B", "BASE64"}

    def first(self, key: str) -> str | None:
        """The first value of a parameter."""
        return self.params.get(key, [None])[0]


def content_lines(lines: Iterable[bytes]) -> Iterator[tuple[int, bytes, bool]]:
    """Unfold physical lines: (line number, bytes without line end, whether cut).

    A fold of vCard 2.1 keeps its white space, one of 3.0 and 4.0 loses one character of it.
    """
    held: list[bytes] = []
    size = first = 0
    is_cut = is_quoted = is_open = is_2_1 = False
    for number, physical in enumerate(lines, start=1):
        line = physical.rstrip(b"\r\n")
        if held and is_open and line[:10].upper() != b"END:VCARD":
            pass  # a soft line break of quoted-printable goes before the rules of folding
        elif held and line[:1] in {b" ", b"\t"}:
            line = line if is_2_1 else line[1:]
        else:
            if held:
                yield first, b"".join(held), is_cut
            held, size, first, is_cut = [], 0, number, False
            head = line[:_LONGEST_HEAD].partition(b":")[0]
            is_quoted = len(head) > 16 and b"QUOTED-PRINTABLE" in head.upper()
            if line[:8].upper() == b"VERSION:":
                is_2_1 = line[8:].strip() == b"2.1"
        is_open = is_quoted and line.endswith(b"=")
        if is_open:
            line = line[:-1]
        size += len(physical)
        is_cut = is_cut or size > MAX_PROPERTY
        if not is_cut or not held:
            held.append(line[:MAX_PROPERTY])
    if held:
        yield first, b"".join(held), is_cut


def parse_property(line: int, raw: bytes, *, is_cut: bool) -> Property | None:
    """Take a content line apart; None when no name ended by a colon begins it."""
    colon = _colon(raw)
    if not 0 < colon <= _LONGEST_HEAD:
        return None
    head = raw[:colon].decode(errors="replace")
    name, *parts = _split(head, ";")
    group, _, name = name.strip().rpartition(".")
    params: dict[str, list[str]] = {}
    for part in parts:
        key, equals, value = part.partition("=")
        key = key.strip().upper()
        if not equals:
            # vCard 2.1 writes values without their keys: "TEL;WORK;VOICE:".
            key, value = ("ENCODING" if key in _ENCODINGS else "TYPE"), key
        values = [_unquoted(v) for v in _split(value, ",")]
        params.setdefault(key, []).extend(values)
    return Property(line, name.upper(), raw[colon + 1 :], is_cut, group.upper(), params)


def decode_value(prop: Property, text: Text) -> str:
    """The value as text, transfer encoding and character set undone, backslashes left as they are.

    Bytes that are not text become lone surrogates.
    """
    raw = prop.raw
    if prop.encoding in {"QUOTED-PRINTABLE", "Q"}:
        raw = binascii.a2b_qp(raw)
    elif prop.is_binary:
        try:
            raw = base64.b64decode(b"".join(raw.split()), validate=True)
        except ValueError:
            return "\udcff"
    elif _is_utf_8(raw):
        return raw.decode()  # whatever the card says, nothing else looks like UTF-8 by chance
    charset = (prop.first("CHARSET") or "").strip().lower()
    if len(charset) < 20 and _CHARSETS.fullmatch(charset):
        try:
            return raw.decode(codecs.lookup(charset).name, errors="surrogateescape")
        except (LookupError, UnicodeDecodeError):
            return "\udcff"
    return text.decode(raw)


def unescape(value: str, *, is_2_1: bool = False) -> str:
    """Undo the backslashes of a text value (RFC 6350 section 3.4).

    In vCard 2.1 a backslash before other letters than separators is one the person wrote.
    """
    return (_ESCAPE_2_1 if is_2_1 else _ESCAPE).sub(_escaped, value)


def split_unescaped(value: str, separator: str) -> list[str]:
    """Split where `separator` has no backslash in front; the parts are still escaped."""
    parts: list[str] = []
    held: list[str] = []
    for part in value.split(separator):
        held.append(part)
        if (len(part) - len(part.rstrip("\\"))) % 2 == 0:
            parts.append(separator.join(held))
            held = []
    if held:
        parts.append(separator.join(held))
    return parts


def _is_utf_8(raw: bytes) -> bool:
    try:
        raw.decode()
    except UnicodeDecodeError:
        return False
    return True


def _escaped(match: re.Match[str]) -> str:
    letter = match.group(1)
    return "\n" if letter in "nN" else letter


def _colon(raw: bytes) -> int:
    """Where the first colon outside quotes is; with an open quote, the first colon at all."""
    quotes = start = 0
    while (at := raw.find(b":", start)) >= 0:
        quotes += raw.count(b'"', start, at)
        if quotes % 2 == 0:
            return at
        start = at + 1
    return raw.find(b":")


def _split(text: str, separator: str) -> list[str]:
    """Split where `separator` is outside quotes."""
    if '"' not in text:
        return text.split(separator)
    parts: list[str] = []
    held: list[str] = []
    quotes = 0
    for part in text.split(separator):
        held.append(part)
        quotes += part.count('"')
        if quotes % 2 == 0:
            parts.append(separator.join(held))
            held = []
    if held:
        parts.append(separator.join(held))
    return parts


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) >= 2 and value[0] == value[-1] == '"':
        value = value[1:-1]
    return _CARET.sub(lambda match: _CARETS[match.group()], value) if "^" in value else value
