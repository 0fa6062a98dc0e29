"""Search: over everything, by the beginnings of words."""

from typing import Any

from tests.support.api import User
from tests.support.network import network


def hits(user: User, q: str, **params: str) -> list[tuple[str, str]]:
    """Kind and title of what is found, in order."""
    return [(one["kind"], one["title"]) for one in user.get("/search", q=q, **params)["items"]]


def contacts(user: User, q: str) -> list[str]:
    return [one["name"] for one in user.items("/contacts", q=q)]


class TestSearch:
    def test_looks_everywhere(self, user: User) -> None:
        made = network(user, "kestrel")
        found = user.get("/search", q="kestrel", limit=100)["items"]
        kinds = [one["kind"] for one in found]
        assert kinds[:3] == ["contact", "contact", "organization"]
        assert set(kinds) == {
            "contact",
            "organization",
            "research",
            "outreach",
            "interview",
            "interview_question",
            "note",
            "promise",
            "follow_up",
            "question",
            "insight",
            "opportunity",
            "referral",
            "touch",
        }
        for one in found:
            assert user.get(one["href"])["id"] == one["id"]
        person = made["contact"]["id"]
        whose = {one["kind"]: one["contact_id"] for one in found if one["kind"] != "contact"}
        for kind in ("research", "outreach", "interview", "note", "promise", "follow_up"):
            assert whose[kind] == person
        [note] = [one for one in found if one["id"] == made["note"]["id"]]
        assert note["excerpt"] == "They keep kestrels"

    def test_looks_at_one_kind_when_asked(self, user: User) -> None:
        network(user, "kestrel")
        assert {kind for kind, _ in hits(user, "kestrel", kind="note")} == {"note"}
        assert len(user.get("/search", q="kestrel", limit=3)["items"]) == 3

    def test_finds_at_once_what_was_just_written(self, user: User) -> None:
        contact = user.contact(name="Ana Example")
        assert contacts(user, "ana") == ["Ana Example"]
        user.patch(f"/contacts/{contact['id']}", name="Bo Example")
        assert contacts(user, "ana") == []
        assert contacts(user, "bo") == ["Bo Example"]

    def test_finds_beginnings_of_words_whatever_their_accents_and_case(self, user: User) -> None:
        user.contact(name="Zoë Müller-Lüdenscheidt")
        for q in ("z", "zoe", "ZOË", "mull", "Müller", "ludens", "zoë müll", "lüd zo"):
            assert contacts(user, q) == ["Zoë Müller-Lüdenscheidt"], q
        for q in ("oe", "uller", "zoeb", "zoe x", "mueller"):
            assert contacts(user, q) == [], q

    def test_finds_names_of_every_alphabet(self, user: User) -> None:
        for name in ("Łukasz Żak", "Αθηνά Παπά", "Иван Петров", "山田 太郎", "Straße Groß"):
            user.contact(name=name)
        assert contacts(user, "luk zak") == ["Łukasz Żak"]
        assert contacts(user, "αθηνα") == ["Αθηνά Παπά"]
        assert contacts(user, "пет") == ["Иван Петров"]
        assert contacts(user, "山") == ["山田 太郎"]
        assert contacts(user, "strasse gross") == ["Straße Groß"]

    def test_all_the_words_have_to_be_there(self, user: User) -> None:
        acme = user.organization(name="Zenith Example")
        user.contact(name="Ana Bird", organization_id=acme["id"], title="Engineer")
        user.contact(name="Ana Fish", title="Engineer")
        assert sorted(contacts(user, "ana")) == ["Ana Bird", "Ana Fish"]
        assert contacts(user, "engineer zen") == ["Ana Bird"]
        assert contacts(user, "ana bird fish") == []

    def test_all_the_words_have_to_be_in_one_thing(self, user: User) -> None:
        talk = user.interview()
        for text in ("Herons nest early", "Terns nest late"):
            user.post(f"/interviews/{talk['id']}/notes", text=text)
        assert hits(user, "nest") == [("note", "Herons nest early"), ("note", "Terns nest late")]
        assert hits(user, "late ter") == [("note", "Terns nest late")]
        assert hits(user, "late her") == []
        assert hits(user, "late puffin") == []
        assert hits(user, "late ter", kind="note") == [("note", "Terns nest late")]
        assert hits(user, "late ter", kind="contact") == []

    def test_the_closest_word_comes_first(self, user: User) -> None:
        for name in ("Annabel", "Anna", "Annette", "Ann"):
            user.contact(name=name)
        assert contacts(user, "ann") == ["Ann", "Anna", "Annabel", "Annette"]
        assert [title for _, title in hits(user, "anna")] == ["Anna", "Annabel"]

    def test_nothing_but_signs_finds_nothing(self, user: User) -> None:
        user.contact(name="Ana Example")
        for q in ("!", "%", "_", "' OR 1=1 --", "*", "\\"):
            assert contacts(user, q) == [], q
            assert hits(user, q) == [], q

    def test_what_is_in_the_bin_is_not_found(self, user: User) -> None:
        contact = user.contact(name="Ana Example")
        user.outreach(contact["id"], subject="Herons")
        user.ok("DELETE", f"/contacts/{contact['id']}")
        assert hits(user, "ana") == []
        assert hits(user, "herons") == []
        user.post(f"/contacts/{contact['id']}/restore")
        assert hits(user, "ana") == [("contact", "Ana Example")]
        assert hits(user, "herons") == [("outreach", "Herons")]

    def test_everybody_searches_their_own(self, user: User, other: User) -> None:
        user.contact(name="Ana Example")
        assert contacts(other, "ana") == []
        assert hits(other, "ana") == []

    def test_a_list_can_be_searched_and_sorted_at_once(self, user: User) -> None:
        for name in ("Ana Zeta", "Bo Alpha", "Cleo Alpha"):
            user.contact(name=name)
        found: list[dict[str, Any]] = user.items("/contacts", q="alp", sort="-name", limit="1")
        assert [one["name"] for one in found] == ["Cleo Alpha", "Bo Alpha"]
