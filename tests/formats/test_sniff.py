"""What kind of file it is."""

import pytest

from seventeen.formats.contacts import Format, Unreadable, sniff
from tests.formats.support import read


@pytest.mark.parametrize(
    ("head", "filename", "expected"),
    [
        (b"BEGIN:VCARD\r\nVERSION:4.0", "x.csv", Format.VCARD),
        (b"\xef\xbb\xbf\r\n begin:vcard\n", None, Format.VCARD),
        ("\ufeffBEGIN:VCARD\n".encode("utf-16-le"), None, Format.VCARD),
        (b"; made by some phone\nBEGIN:VCARD\n", None, Format.VCARD),
        (b'\n{"name": "Ada"}\n', "x.csv", Format.JSONL),
        (b"Name,Email\n", None, Format.CSV),
        (b"First Name,Last Name,Connected On\n", None, Format.LINKEDIN_CSV),
        (b"unheard of\n", "x.VCF", Format.VCARD),
        (b"unheard of\n", "x.tsv", Format.CSV),
        (b"unheard of\n", "x.ndjson", Format.JSONL),
    ],
)
def test_content_comes_first_and_the_name_second(
    head: bytes, filename: str | None, expected: Format
) -> None:
    assert sniff(head, filename) is expected


@pytest.mark.parametrize(
    ("head", "code", "word"),
    [
        (b"", "empty", "empty"),
        (b" \r\n\t", "empty", "empty"),
        (b"unheard of", "unrecognised", "LinkedIn"),
        (b"PK\x03\x04....", "unrecognised", "ZIP"),
        (b"%PDF-1.7", "unrecognised", "PDF"),
        (b"\xd0\xcf\x11\xe0....", "unrecognised", "Excel"),
        (b"<!DOCTYPE html>", "unrecognised", "web page"),
        (b"\xff\xfe\0\0N\0\0\0", "encoding", "UTF-32"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(head: bytes, code: str, word: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(head, filename="contacts")
    assert caught.value.code == code
    assert word in caught.value.detail
