"""vCard 2.1, 3.0 and 4.0, as phones, mail programs and address books write them."""

import pytest

from seventeen.formats.contacts import Format, Unreadable
from tests.formats.support import code_of, fields_of, only, read


def card(*lines: str, version: str = "3.0") -> str:
    return "\r\n".join(["BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""])


def test_version_4() -> None:
    fields = only(
        card(
            "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1",
            "REV:20240312T101112Z",
            "FN:Dr. Ada Example",
            "N:Example;Ada;K.;Dr.;",
            "EMAIL;TYPE=work;PREF=1:ada@example.com",
            'TEL;VALUE=uri;TYPE="voice,cell":tel:+49-30-1',
            "ORG:Engines\\, Ltd.;Research",
            "TITLE:Analyst",
            "ADR;TYPE=work:;;1 Main Street;Berlin;;10115;Germany",
            "URL:https://ada.example",
            "TZ:Europe/Berlin",
            "CATEGORIES:Friends,a\\,b",
            "NOTE:First line\\nSecond\\; line \\\\ end",
            "BDAY:19901210",
            "LANG:de",
            version="4.0",
        )
    )
    assert fields == {
        "name": "Dr. Ada Example",
        "given_name": "Ada",
        "family_name": "Example",
        "emails": [{"value": "ada@example.com", "label": "work"}],
        "phones": [{"value": "+49-30-1", "label": "cell"}],
        "organization_name": "Engines, Ltd.",
        "title": "Analyst",
        "location": "Berlin, Germany",
        "links": [{"value": "https://ada.example"}],
        "time_zone": "Europe/Berlin",
        "tags": ["Friends", "a,b"],
        "about": "First line\nSecond; line \\ end",
        "external_ids": {"vcard_uid": "urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"},
        "extra": {
            "additional name": ["K."],
            "name prefix": ["Dr."],
            "department": ["Research"],
            "ADR": ["1 Main Street, Berlin, 10115, Germany"],
            "BDAY": ["19901210"],
            "LANG": ["de"],
        },
    }


def test_groups_and_apples_labels() -> None:
    fields = only(
        card(
            "FN:Ada Example",
            "item1.EMAIL;type=INTERNET;type=pref:ada@example.com",
            "item1.X-ABLabel:_$!<Work>!$_",
            "item2.EMAIL;type=INTERNET:club@example.com",
            "item2.X-ABLabel:Chess club",
            "item3.URL:https\\://ada.example",
            "item3.X-ABLabel:_$!<HomePage>!$_",
            "X-SOCIALPROFILE;type=linkedin;x-user=ada:http://www.linkedin.com/in/ada-example",
        )
    )
    assert fields["emails"] == [
        {"value": "ada@example.com", "label": "work"},
        {"value": "club@example.com", "label": "Chess club"},
    ]
    assert fields["links"] == [
        {"value": "https://ada.example", "label": "homepage"},
        {"value": "http://www.linkedin.com/in/ada-example", "label": "linkedin"},
    ]


def test_version_2_1_with_bare_parameters_and_quoted_printable() -> None:
    fields = only(
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller=",
            ";J=C3=B6rg",
            "TEL;CELL;VOICE:+49 170 1",
            "EMAIL;INTERNET;HOME:joerg@example.com",
            "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=3D2 C:\\new",
            "ORG:Engines\\; Ltd.;Research",
            version="2.1",
        )
    )
    assert fields["name"] == "Jörg Müller"
    assert fields["phones"] == [{"value": "+49 170 1", "label": "cell"}]
    assert fields["emails"] == [{"value": "joerg@example.com", "label": "home"}]
    assert fields["about"] == "one\ntwo=2 C:\\new"
    assert fields["organization_name"] == "Engines; Ltd."


@pytest.mark.parametrize(
    ("charset", "name"),
    [
        ("ISO-8859-1", "Jörg"),
        ("windows-1251", "Пример"),
        ("SHIFT_JIS", "例子"),
        ("GB18030", "例子"),
    ],
)
@pytest.mark.parametrize("is_quoted", [True, False])
def test_charsets_of_version_2_1(charset: str, name: str, is_quoted: bool) -> None:
    raw = name.encode(charset)
    if is_quoted:
        raw = b"".join(b"=%02X" % byte for byte in raw)
    encoding = b";ENCODING=QUOTED-PRINTABLE" if is_quoted else b""
    data = (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=" + charset.encode() + encoding + b":" + raw
    ) + b"\r\nEND:VCARD\r\n"
    assert only(data)["name"] == name


@pytest.mark.parametrize("charset", ["idna", "unicode_escape", "zip", "utf-7", "nonsense", ""])
def test_only_character_sets_are_decoded(charset: str) -> None:
    assert only(card(f"FN;CHARSET={charset}:Ada\\, +ADE-", version="2.1"))["name"] == "Ada, +ADE-"


def test_folds_inside_a_letter_and_at_white_space() -> None:
    first, second = "FN:Zoë Mü".encode()[:-1], "ü".encode()[1:]
    fields = only(
        b"BEGIN:VCARD\nVERSION:3.0\n" + first + b"\n " + second + b"ller\n"
        b"NOTE:a fold\n  with a space\n\tand one without\nEND:VCARD\n"
    )
    assert fields["name"] == "Zoë Müller"
    assert fields["about"] == "a fold with a spaceand one without"
    old = "BEGIN:VCARD\nVERSION:2.1\nFN:Ada\n Example\nEND:VCARD\n"
    assert only(old)["name"] == "Ada Example"


def test_blobs_are_left_out_and_named() -> None:
    picture = "\r\n ".join("A" * 72 for _ in range(10_000))
    fields = only(
        card(
            "FN:Ada",
            f"PHOTO;ENCODING=b;TYPE=JPEG:{picture}",
            "LOGO;VALUE=uri:https://example.com/logo.png",
            "KEY:data:application/pgp-keys;base64,AAAA",
            f"X-NOTES:{'x' * 501}",
        )
    )
    assert fields["extra"] == {
        "left_out": ["PHOTO", "KEY", "X-NOTES"],
        "LOGO": ["https://example.com/logo.png"],
    }


def test_base64_folded_without_white_space() -> None:
    fields = only(
        card("FN:Ada", "PHOTO;ENCODING=BASE64;JPEG:", "/9j/4AAQ", "SkZJRg==", "", "TITLE:CTO")
    )
    assert fields == {"name": "Ada", "title": "CTO", "extra": {"left_out": ["PHOTO"]}}


def test_a_line_that_is_no_property_is_kept() -> None:
    fields = only(card("FN:Ada", "NOTE:first", "a line that lost its fold"))
    assert fields["extra"] == {"unrecognised": ["a line that lost its fold"]}


def test_an_agent_is_not_a_contact_of_its_own() -> None:
    nested = ["AGENT:", "BEGIN:VCARD", "FN:Bo", "AGENT:", "BEGIN:VCARD", "FN:Cy", "END:VCARD"]
    data = card("FN:Ada", *nested, "END:VCARD", "TITLE:CTO", version="2.1")
    inline = card("FN:Dee", "AGENT:BEGIN:VCARD\\nFN:Bo\\nEND:VCARD")
    beside = card("FN:Eve", "AGENT:BEGIN:VCARD", "FN:Bo", "END:VCARD", "TITLE:CTO")
    assert fields_of(data + inline + beside) == [
        {"name": "Ada", "title": "CTO", "extra": {"left_out": ["AGENT"]}},
        {"name": "Dee", "extra": {"left_out": ["AGENT"]}},
        {"name": "Eve", "title": "CTO", "extra": {"left_out": ["AGENT"]}},
    ]


def test_cards_within_cards_without_end_cost_one_row_each() -> None:
    deep = "BEGIN:VCARD\nFN:Ada\n" + "AGENT:\nBEGIN:VCARD\n" * 11
    drafts = read(deep + "FN:Last\nEND:VCARD\n" + card("FN:Bo"))
    assert [code_of(draft) for draft in drafts] == ["too_deep", None, None]
    assert drafts[-1].fields == {"name": "Bo"}


def test_a_card_without_end_is_whole_when_another_begins_and_cut_off_at_the_end() -> None:
    data = "BEGIN:VCARD\nFN:Ada\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\nBEGIN:VCARD\nFN:Cy\nTEL:+49 3"
    drafts = read(data)
    assert [(d.line, d.fields.get("name"), code_of(d)) for d in drafts] == [
        (1, "Ada", None),
        (3, "Bo", None),
        (6, None, "cut_off"),
    ]


def test_one_bad_card_does_not_stop_the_others() -> None:
    data = (
        card("FN:Ada")
        + card(f"FN:{'x' * 201}")
        + card("TEL:+49 30 1")
        + card("KIND:group", "FN:Friends", version="4.0")
        + card("FN:Bo")
    )
    drafts = read(data)
    assert [code_of(draft) for draft in drafts] == [
        None,
        "too_long",
        "nobody",
        "not_a_person",
        None,
    ]
    assert [d.problem.column for d in drafts if d.problem] == ["FN", None, "KIND"]
    assert [d.problem.skipped for d in drafts if d.problem] == [False, False, True]


def test_a_card_larger_than_a_contact_can_be_fails() -> None:
    data = card("FN:Ada", *["X-A:b"] * 2_001) + card("FN:Bo", *["X-A;" + "b=c;" * 999 + ":d"] * 999)
    assert [code_of(draft) for draft in read(data + card("FN:Cy"))] == [
        "too_large",
        "too_large",
        None,
    ]


def test_an_organization_or_an_address_alone_is_a_contact() -> None:
    assert fields_of(card("ORG:Engines") + card("EMAIL:ada@example.com")) == [
        {"organization_name": "Engines"},
        {"emails": [{"value": "ada@example.com"}]},
    ]


def test_quotes_colons_and_semicolons_in_parameters() -> None:
    fields = only(
        card(
            'ADR;LABEL="1; Main: Street":;;;Berlin;;;',
            'FN;X-A="a:b;c":Ada: the first',
            'TITLE;X-B="open:CTO',
            "EMAIL;X-C=^'quoted^':ada@example.com",
            version="4.0",
        )
    )
    assert fields["location"] == "Berlin"
    assert fields["name"] == "Ada: the first"
    assert fields["title"] == "CTO"


def test_utf_16_and_8_bit_files() -> None:
    assert only(card("FN:Zoë Müller").encode("utf-16"))["name"] == "Zoë Müller"
    assert only(card("FN:Zoë Müller").encode("cp1252"))["name"] == "Zoë Müller"
    mixed = card("FN:Zoë").encode("cp1252") * 2 + card("FN:Jörg").encode()
    assert [f["name"] for f in fields_of(mixed)] == ["Zoë", "Zoë", "Jörg"]


@pytest.mark.parametrize("data", ["", "hello", "END:VCARD\n", "FN:Ada\n"])
def test_a_file_without_a_card_is_an_error(data: str) -> None:
    with pytest.raises(Unreadable) as caught:
        read(data, Format.VCARD)
    assert caught.value.code == "no_contacts"
