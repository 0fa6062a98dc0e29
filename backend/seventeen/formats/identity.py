"""How a contact is recognised again: by external id, then e-mail, then profile URL, never by name.

What is returned here is for comparing only; what the person wrote is kept as it is.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, unquote_to_bytes

_EMAIL_LENGTH = 320
_DOMAIN_LENGTH = 253
_URL_LENGTH = 2000
_KEY_LENGTH = 500

_UNFIT_IN_EMAIL = re.compile('[\\s<>()\\[\\],;:"\\\\\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_UNFIT_IN_URL = re.compile('[\\s<>"\\\\^`{|}\x00-\x1f\x7f-\x9f\ud800-\udfff]')
_LABEL = re.compile(r"[^\W_]([\w-]*[^\W_])?")
_PLAIN = re.compile(r"[A-Za-z0-9._~-]+")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{0,30}):(?://|(?!\d))")
_LINKEDIN = re.compile(r"(?:[a-z]{2}(?:-[a-z]{2})?|www|m|mobile|touch)\.linkedin\.com")
_MARKS = 30

# Only hosts where a path names one person. Left out on purpose: networks where companies have the
# same kind of address as people, since colleagues who list it would become one contact.
_GITHUB_PAGES = (
    "about|apps|collections|contact|enterprise|events|explore|features|issues|join|login"
    "|marketplace|new|notifications|orgs|organizations|pricing|pulls|search|security|settings"
    "|signup|site|sponsors|stars|team|topics|trending"
)
_PROFILES = {
    "linkedin.com": re.compile(r"in/[^/]+|pub/[^/]+(?:/[^/]+){0,3}"),
    "github.com": re.compile(rf"(?!(?:{_GITHUB_PAGES})$)[^/]+"),
    "xing.com": re.compile(r"profile/[^/]+"),
    "orcid.org": re.compile(r"[0-9x-]+"),
    "stackoverflow.com": re.compile(r"users/\d+"),
    "bsky.app": re.compile(r"profile/[^/]+"),
    "keybase.io": re.compile(r"[^/]+"),
    "about.me": re.compile(r"[^/]+"),
}


def normal_email(text: str) -> str | None:
    """The form in which two spellings of one e-mail address are equal; None if it is not one.

    Case is folded and an internationalised domain is written in ASCII (RFC 5891). Dots and tags
    in front of the @ count: what they mean is the provider's affair.
    """
    text = text.strip()
    if text[:7].lower() == "mailto:":
        text = text[7:].strip()
    if len(text) > _EMAIL_LENGTH or _UNFIT_IN_EMAIL.search(text):
        return None
    text = _composed(text).casefold()
    local, at, domain = text.rpartition("@")
    if not at or not local or "@" in local:
        return None
    host = _host(domain)
    return f"{local}@{host}" if host else None


def normal_url(text: str) -> str | None:
    """The form in which two spellings of one web address are equal; None if it is not one.

    Scheme, `www.`, port 80 and 443, trailing slash, query and fragment are dropped, the host is
    lower-case ASCII, percent-encoding follows RFC 3986 section 6.2.2. LinkedIn's country and
    mobile hosts become linkedin.com; case is folded in the path of a person's profile.
    """
    text = text.strip()
    if len(text) > _URL_LENGTH or _UNFIT_IN_URL.search(text):
        return None
    if scheme := _SCHEME.match(text):
        if scheme.group(1).lower() not in {"http", "https"}:
            return None
        text = text[scheme.end() :].removeprefix("//")
    text = text.partition("#")[0].partition("?")[0]
    authority, _, path = text.removeprefix("//").partition("/")
    host = _authority(authority)
    if host is None:
        return None
    segments = [_segment(segment) for segment in path.split("/") if segment not in {"", "."}]
    if host not in _PROFILES:
        return "/".join([host, *segments])
    folded = [_segment(segment, fold=True) for segment in segments]
    if host == "linkedin.com":
        segments = _linkedin_path(segments, folded)
    elif _is_profile("/".join([host, *folded])):
        segments = folded
    return "/".join([host, *segments])


def identity_keys(fields: Mapping[str, Any]) -> list[tuple[str, str]]:
    """What `fields` (of a contact) is recognised by, strongest first, as (kind, value).

    Kinds are `external:<source>`, `email` and `url`; a URL counts only when it is one person's
    profile, not a company's page.
    """
    keys = [
        (f"external:{source}", value)
        for source, value in (fields.get("external_ids") or {}).items()
    ]
    emails = (normal_email(value) for value in _values(fields, "emails"))
    keys += [("email", email) for email in emails if email]
    urls = (normal_url(value) for value in _values(fields, "links"))
    keys += [("url", url) for url in urls if url and len(url) <= _KEY_LENGTH and _is_profile(url)]
    return list(dict.fromkeys(keys))


def _values(fields: Mapping[str, Any], name: str) -> Iterable[str]:
    return (item["value"] for item in fields.get(name) or ())


def _is_profile(url: str) -> bool:
    host, _, path = url.partition("/")
    pattern = _PROFILES.get(host)
    return bool(pattern and pattern.fullmatch(path))


def _linkedin_path(segments: list[str], folded: list[str]) -> list[str]:
    if folded[:1] == ["mwlite"]:
        segments, folded = segments[1:], folded[1:]
    if folded[:1] == ["in"]:
        # What follows the name is a language or a part of the page.
        return folded[:2]
    return folded if folded[:1] == ["pub"] else segments


def _authority(text: str) -> str | None:
    text = text.rpartition("@")[2]
    name, colon, port = text.partition(":")
    if colon and not (port.isascii() and port.isdigit() and len(port) <= 5):
        return None
    host = _host(_composed(name).casefold())
    if host is None:
        return None
    host = host.removeprefix("www.") if host.count(".") > 1 else host
    if _LINKEDIN.fullmatch(host):
        host = "linkedin.com"
    return host if port in {"", "80", "443"} else f"{host}:{int(port)}"


def _host(domain: str) -> str | None:
    domain = domain.removesuffix(".")
    if len(domain) > _DOMAIN_LENGTH or "." not in domain:
        return None
    if domain.isascii():
        ascii_domain = domain
    else:
        try:
            ascii_domain = domain.encode("idna").decode("ascii").casefold()
        except UnicodeError:
            return None
    labels = ascii_domain.split(".")
    if len(ascii_domain) > _DOMAIN_LENGTH or not all(map(_LABEL.fullmatch, labels)):
        return None
    return ascii_domain


def _segment(segment: str, *, fold: bool = False) -> str:
    if _PLAIN.fullmatch(segment):
        return segment.lower() if fold else segment
    raw = unquote_to_bytes(segment)
    try:
        text = _composed(raw.decode())
    except UnicodeDecodeError:
        text = ""
    if text:
        raw = (text.casefold() if fold else text).encode()
    return quote(raw, safe="!$&'()*+,;=:@-._~")


def _composed(text: str) -> str:
    if text.isascii():
        return text
    run = 0
    for character in text:
        run = run + 1 if unicodedata.combining(character) else 0
        if run > _MARKS:
            return text
    return unicodedata.normalize("NFC", text)
