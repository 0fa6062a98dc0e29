"""How words are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.core.words import WORD_COUNT, WORD_LENGTH, fold, prefixes_of, sort_key, words_of


class TestFold:
    @pytest.mark.parametrize(
        ("text", "folded"),
        [
            ("Ana Example", "ana example"),
            ("Zoë Müller", "zoe muller"),
            ("Łukasz Żak", "lukasz zak"),
            ("STRASSE Straße", "strasse strasse"),
            ("Ærø Øst", "aero ost"),
            ("İstanbul Iğdır", "istanbul igdir"),
            ("Ἀθηνᾶ", "αθηνα"),
            ("Ёлка", "елка"),
            ("ﬁne ﬂow", "fine flow"),
            ("Acme™ ℠ №", "acmetm sm no"),
            ("Ｆｕｌｌ", "full"),
            ("１７", "17"),
        ],
    )
    def test_leaves_case_and_accents_out(self, text: str, folded: str) -> None:
        assert fold(text) == folded

    @given(st.text())
    def test_twice_is_once(self, text: str) -> None:
        assert fold(fold(text)) == fold(text)

    @given(st.text(st.characters(max_codepoint=0x24F)))
    def test_knows_no_case(self, text: str) -> None:
        assert fold(text.upper()) == fold(text.lower()) == fold(text)


class TestWordsOf:
    def test_takes_texts_apart(self) -> None:
        texts = ["Ana-María O'Neil", None, "", "ana@example.com", "C++ & snake_case 17"]
        assert words_of(texts) == {
            *("ana", "maria", "o", "neil"),
            *("example", "com"),
            *("c", "snake", "case", "17"),
        }

    @given(st.lists(st.text()))
    def test_makes_words_that_are_found_by_their_beginnings(self, texts: list[str]) -> None:
        for word in words_of(texts):
            assert 0 < len(word) <= WORD_LENGTH
            assert prefixes_of(word) == [word]
            assert prefixes_of(word[: len(word) // 2 + 1])[0] == word[: len(word) // 2 + 1]

    def test_knows_an_end(self) -> None:
        assert len(words_of([" ".join(f"word{number}" for number in range(5000))])) == WORD_COUNT


class TestPrefixesOf:
    def test_begins_with_the_longest_and_takes_eight(self) -> None:
        assert prefixes_of("an Anab ana AN") == ["anab", "ana", "an"]
        assert len(prefixes_of(" ".join("abcdefghijkl"))) == 8
        assert prefixes_of("?! ") == []


@given(st.text(min_size=150))
def test_a_sort_key_has_an_end(text: str) -> None:
    assert len(sort_key(text)) <= 200
    assert sort_key(None) == ""
