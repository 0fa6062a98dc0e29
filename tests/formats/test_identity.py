"""How a contact is recognised again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.formats.identity import identity_keys, normal_email, normal_url
from tests.formats.support import patient


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        (" Ada@Example.COM ", "ada@example.com"),
        ("mailto:ada@example.com", "ada@example.com"),
        ("ada+news@example.com", "ada+news@example.com"),
        ("a.d.a@example.com", "a.d.a@example.com"),
        ("ada@BÜCHER.example", "ada@xn--bcher-kva.example"),
        ("ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"),
        ("zoe\u0308@example.com", "zoë@example.com"),
        ("ada@example.com.", "ada@example.com"),
        ("ada", None),
        ("ada@example", None),
        ("@example.com", None),
        ("a da@example.com", None),
        ("ada@example..com", None),
        ("ada@bo@example.com", None),
        ("ada@-example.com", None),
        ("ada\ud800@example.com", None),
        ("a" * 321 + "@example.com", None),
        ("", None),
    ],
)
def test_email(written: str, normal: str | None) -> None:
    assert normal_email(written) == normal


@pytest.mark.parametrize(
    ("written", "normal"),
    [
        ("https://www.LinkedIn.com/in/Ada-Example/", "linkedin.com/in/ada-example"),
        ("http://de.linkedin.com/in/ada-example?trk=x#top", "linkedin.com/in/ada-example"),
        ("linkedin.com/in/ada-example/en", "linkedin.com/in/ada-example"),
        ("https://linkedin.com/mwlite/in/ada-example", "linkedin.com/in/ada-example"),
        ("https://www.linkedin.com/in/j%c3%b6rg", "linkedin.com/in/j%C3%B6rg"),
        ("https://www.linkedin.com/in/J%C3%96RG", "linkedin.com/in/j%C3%B6rg"),
        ("https://www.linkedin.com/in/jörg", "linkedin.com/in/j%C3%B6rg"),
        ("https://www.linkedin.com/company/Engines/", "linkedin.com/company/Engines"),
        ("https://GitHub.com/Ada", "github.com/ada"),
        ("github.com/Ada/Engine", "github.com/Ada/Engine"),
        ("https://example.com:443/%7Eada//x/", "example.com/~ada/x"),
        ("http://example.com:8080", "example.com:8080"),
        ("HTTPS://user:secret@example.com/a%2Fb", "example.com/a%2Fb"),
        ("https://bücher.example/é", "xn--bcher-kva.example/%C3%A9"),
        ("mailto:ada@example.com", None),
        ("javascript:alert(1)", None),
        ("ftp://example.com/x", None),
        ("n/a", None),
        ("example", None),
        ("https://exa mple.com", None),
        ("https://example.com/\ud800", None),
        ("https://[::1]/", None),
        ("", None),
    ],
)
def test_url(written: str, normal: str | None) -> None:
    assert normal_url(written) == normal


def test_keys_go_from_the_strongest_to_the_weakest() -> None:
    fields = {
        "name": "Ada Example",
        "links": [
            {"value": "https://engines.example"},
            {"value": "https://www.linkedin.com/company/engines"},
            {"value": "https://www.linkedin.com/in/ada-example"},
            {"value": "https://github.com/Ada"},
            {"value": "https://github.com/about"},
            {"value": "https://github.com/ada/engine"},
            {"value": "https://www.xing.com/profile/Ada_Example"},
        ],
        "emails": [{"value": "Ada@example.com"}, {"value": "ada@example.com"}, {"value": "n/a"}],
        "external_ids": {"vcard_uid": "U-1"},
    }
    assert identity_keys(fields) == [
        ("external:vcard_uid", "U-1"),
        ("email", "ada@example.com"),
        ("url", "linkedin.com/in/ada-example"),
        ("url", "github.com/ada"),
        ("url", "xing.com/profile/ada_example"),
    ]


def test_a_name_recognises_nobody() -> None:
    assert identity_keys({"name": "Ada Example", "organization_name": "Engines"}) == []


addresses = st.from_regex(r"[A-Za-z0-9._+-]{1,20}@[A-Za-zäöü-]{1,9}\.[a-z]{2,5}", fullmatch=True)


@patient
@given(st.one_of(st.text(), addresses))
def test_a_normal_email_stays_as_it_is(text: str) -> None:
    normal = normal_email(text)
    if normal is not None:
        assert normal_email(normal) == normal
        assert normal_email(normal.upper()) in {normal, normal_email(text.upper())}


urls = st.from_regex(
    r"(https?://)?([a-z]{2}\.|www\.)?(linkedin\.com/in|github\.com|example\.com)"
    r"(/[A-Za-zäÖ%0-9.~-]{0,9}){0,4}[?#]?",
    fullmatch=True,
)


@patient
@given(st.one_of(st.text(), urls))
def test_a_normal_url_stays_as_it_is(text: str) -> None:
    normal = normal_url(text)
    if normal is not None:
        assert normal_url(normal) == normal
        assert normal_url(f"https://www.{normal}/?x=1#y") == normal
