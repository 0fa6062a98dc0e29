"""Phrases are matched word by word."""

import pytest

from seventeen.coach.patterns import END, Phrases, parse


def found(phrase: str, text: str) -> list[tuple[int, int]]:
    phrases = Phrases([("tag", [phrase])])
    keys = [phrases.key((word,)) for word in text.split()]
    return [(hit.first, hit.last) for hit in phrases.scan(keys)]


@pytest.mark.parametrize(
    ("phrase", "text", "spans"),
    [
        ("refer me", "could you refer me", [(2, 3)]),
        ("could (you|they) please? come", "could they come", [(0, 2)]),
        ("could (you|they) please? come", "could you please come", [(0, 3)]),
        ("a ~2 b", "a x y b", [(0, 3)]),
        ("a ~2 b", "a x y z b", []),
        ("a _ b", "a b", []),
        ("^a", "b a", []),
        ("^a", "a b", [(0, 0)]),
        ("a $", "a b a", [(2, 2)]),
        ("a (b c)? d", "a d a b c d", [(0, 1), (2, 5)]),
        ("a ~3", "a b c", [(0, 2)]),
    ],
)
def test_a_phrase_finds_its_words(phrase: str, text: str, spans: list[tuple[int, int]]) -> None:
    assert found(phrase, text) == spans


@pytest.mark.parametrize("phrase", ["", "a?", "(a", "~2", "a | )"])
def test_what_is_no_phrase_is_refused(phrase: str) -> None:
    with pytest.raises((ValueError, IndexError)):
        Phrases([("tag", [phrase])])


def test_lines_become_tagged_phrases() -> None:
    assert parse("[one]\na b\nc (d|\n    e)\n\n[two]\nf") == [
        ("one", ["a b", "c (d| e)"]),
        ("two", ["f"]),
    ]
    assert END == "$"


def test_a_named_part_stands_for_what_it_names() -> None:
    block = "%who = (he|she)\n%all = (%who|\n    they)\n\n[one]\n%all came\n%who (%who|we)"
    assert parse(block) == [("one", ["((he|she)| they) came", "(he|she) ((he|she)|we)"])]
