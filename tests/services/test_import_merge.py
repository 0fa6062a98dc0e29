"""What a row adds to a contact: never at the cost of what is there, and never twice."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from seventeen.services.import_merge import additions

short = st.sampled_from(["", "a", "A", "Ana Example", "ana example", "Bo Sample", "Zoë"])
values = st.sampled_from(["a@example.com", "A@Example.com", "b@example.com", "linkedin.com/in/a"])
labelled = st.lists(st.fixed_dictionaries({"value": values, "label": st.none()}), max_size=4)
many = st.lists(
    st.fixed_dictionaries({"value": st.integers(0, 60).map("p{}@example.com".format)}), max_size=20
)
texts = st.lists(short.filter(bool), max_size=4)
extras = st.dictionaries(st.sampled_from("xyz"), texts.filter(bool), max_size=3)

contacts = st.fixed_dictionaries(
    {},
    optional={
        "name": short,
        "given_name": short,
        "family_name": short,
        "title": short,
        "organization": short,
        "location": short,
        "about": short,
        "cadence_days": st.integers(1, 90),
        "emails": labelled | many,
        "phones": labelled,
        "links": labelled,
        "interest": st.lists(
            st.fixed_dictionaries({"kind": st.sampled_from(["role", "work"]), "detail": short}),
            max_size=3,
        ),
        "tags": texts,
        "common_ground": texts,
        "external_ids": st.dictionaries(st.sampled_from("abc"), short.filter(bool), max_size=3),
        "extra": extras,
    },
)

PLAIN = ("name", "given_name", "family_name", "title", "organization", "location", "about")
LISTS = ("emails", "phones", "links", "interest", "tags", "common_ground")


@given(known=contacts, found=contacts)
def test_nothing_that_is_there_is_lost(known: dict[str, Any], found: dict[str, Any]) -> None:
    after = {**known, **additions(known, found)}
    for name in (*PLAIN, "cadence_days"):
        if known.get(name):
            assert after[name] == known[name]
    for name in LISTS:
        before = known.get(name, [])
        assert after.get(name, [])[: len(before)] == before
        assert len(after.get(name, [])) <= max(20, len(before))
    assert after.get("external_ids", {}).items() >= known.get("external_ids", {}).items()
    for name, kept in known.get("extra", {}).items():
        assert after["extra"][name][: len(kept)] == kept


@given(known=contacts, found=contacts)
def test_the_same_row_is_no_news_the_second_time(
    known: dict[str, Any], found: dict[str, Any]
) -> None:
    after = {**known, **additions(known, found)}
    assert additions(after, found) == {}


@given(contact=contacts)
def test_a_contact_is_no_news_to_itself(contact: dict[str, Any]) -> None:
    changes = additions(contact, contact)
    assert not {name for name in changes if changes[name] == contact.get(name)}
    assert not changes.keys() & set(PLAIN)


@given(found=contacts)
def test_an_empty_contact_gets_all_that_is_plain(found: dict[str, Any]) -> None:
    changes = additions({}, found)
    for name in PLAIN:
        if found.get(name):
            assert changes.get(name) == found[name] or name in ("given_name", "family_name")


def test_a_title_goes_with_its_organization() -> None:
    there = {"organization": "acme"}
    assert additions(there, {"title": "CTO", "organization": "heron"}) == {}
    assert additions(there, {"title": "CTO", "organization": "acme"}) == {"title": "CTO"}
    assert additions(there, {"title": "CTO"}) == {"title": "CTO"}
    assert additions({"title": "CTO"}, {"organization": "acme"}) == {"organization": "acme"}


def test_the_parts_of_a_name_go_with_the_name() -> None:
    known = {"name": "Ana Example"}
    assert additions(known, {"name": "Anna Beispiel", "given_name": "Anna"}) == {}
    assert additions(known, {"name": "ANA EXAMPLE", "given_name": "Ana"}) == {"given_name": "Ana"}


def test_two_spellings_of_a_number_are_one() -> None:
    known = {"phones": [{"value": "+49 (30) 123-456"}]}
    assert additions(known, {"phones": [{"value": "+4930123456"}]}) == {}
