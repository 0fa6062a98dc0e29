"""Contacts as readers hand them out: any text that `clean` leaves as it is, within the limits."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import strategies as st

from seventeen.formats import limits
from seventeen.formats.clean import free_text, one_line
from seventeen.formats.drafts import Refused
from seventeen.formats.identity import normal_email

# What the formats use themselves comes up more often than chance would have it.
_LETTERS = st.one_of(
    st.characters(exclude_categories=["Cs"]),
    st.sampled_from(list("\\,;:\"'=^\n\t -+@|<>äé🚀中\u2028n")),
)


def _clean(make: Callable[[str], str]) -> Callable[[str], str]:
    def clean(text: str) -> str:
        try:
            return make(text)
        except Refused:
            return ""

    return clean


def lines(limit: int) -> st.SearchStrategy[str]:
    """Single lines of at most `limit` code points."""
    text = st.text(_LETTERS, min_size=1, max_size=min(limit, 40))
    return text.map(_clean(lambda raw: one_line(raw, limit))).filter(bool)


def texts(limit: int) -> st.SearchStrategy[str]:
    """Texts of several lines."""
    text = st.text(_LETTERS, min_size=1, max_size=min(limit, 300))
    return text.map(_clean(lambda raw: free_text(raw, limit))).filter(bool)


emails = st.from_regex(
    r"[A-Za-z0-9+'=_-][A-Za-z0-9+'._=é-]{0,19}@[a-z0-9ü]{1,9}\.[a-z]{2,5}", fullmatch=True
).filter(lambda email: normal_email(email) is not None)
phones = lines(limits.VALUES["phones"]).filter(lambda phone: phone[:4].lower() != "tel:")
links = st.from_regex(
    r"(https?://)?[a-z]{1,9}\.example(/[A-Za-z0-9%é,;:&=+-]{0,9}){0,3}", fullmatch=True
)


def _items(values: st.SearchStrategy[str]) -> st.SearchStrategy[list[dict[str, str]]]:
    labels = st.one_of(st.sampled_from(["work", "home", "cell", "pref"]), lines(limits.LABEL))
    item = st.fixed_dictionaries({"value": values}, optional={"label": labels})
    return st.lists(item, min_size=1, max_size=4, unique_by=lambda item: item["value"])


def _strings(limit: int) -> st.SearchStrategy[list[str]]:
    return st.lists(lines(limit), min_size=1, max_size=4, unique=True)


_interest = st.fixed_dictionaries(
    {"kind": st.sampled_from(limits.INTEREST_KINDS), "detail": lines(limits.INTEREST_DETAIL)}
)
_names_of_extra = st.one_of(
    st.sampled_from(["BDAY", "NICKNAME", "PHOTO", "ADR", "left_out", "Birthday"]),
    lines(limits.EXTRA_NAME),
)
_fields: dict[str, st.SearchStrategy[Any]] = {
    "given_name": lines(limits.TEXTS["given_name"]),
    "family_name": lines(limits.TEXTS["family_name"]),
    "title": lines(limits.TEXTS["title"]),
    "organization_name": lines(limits.TEXTS["organization_name"]),
    "location": lines(limits.TEXTS["location"]),
    "about": texts(limits.TEXTS["about"]),
    "emails": _items(emails),
    "phones": _items(phones),
    "links": _items(links),
    "time_zone": st.sampled_from(["Europe/Berlin", "America/New_York", "UTC", "Etc/GMT+5"]),
    "interest": st.lists(
        _interest, min_size=1, max_size=3, unique_by=lambda item: (item["kind"], item["detail"])
    ),
    "common_ground": _strings(limits.STRINGS["common_ground"]),
    "mutual_contacts": _strings(limits.STRINGS["mutual_contacts"]),
    "tags": _strings(limits.STRINGS["tags"]),
    "cadence_days": st.integers(*limits.CADENCE_DAYS),
    "connected_on": st.dates(date(limits.YEARS[0], 1, 1), date(limits.YEARS[1], 12, 31)).map(str),
    "external_ids": st.dictionaries(
        st.one_of(st.just("vcard_uid"), st.from_regex(r"[A-Za-z0-9_.-]{1,50}", fullmatch=True)),
        lines(limits.EXTERNAL_ID),
        min_size=1,
        max_size=3,
    ),
    "extra": st.dictionaries(
        _names_of_extra,
        st.lists(texts(limits.EXTRA_VALUE), min_size=1, max_size=3, unique=True),
        min_size=1,
        max_size=4,
    ),
}

_NEEDS_A_NAME = {"given_name", "family_name"}


def _people(known_by: str, value: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    dropped = {known_by} if known_by == "name" else {known_by, *_NEEDS_A_NAME}
    optional = {name: strategy for name, strategy in _fields.items() if name not in dropped}
    return st.fixed_dictionaries({known_by: value}, optional=optional)


contacts: st.SearchStrategy[dict[str, Any]] = st.one_of(
    _people("name", lines(limits.TEXTS["name"])),
    _people("organization_name", _fields["organization_name"]),
    _people("emails", _fields["emails"]),
)
