"""A text as sentences: greeting, body and signature told apart."""

from __future__ import annotations

from seventeen.coach.greeting import mark_closing, split_greeting
from seventeen.coach.lexicon import ABBREVIATIONS, NUMBERS
from seventeen.coach.sentences import Document, Sentence
from seventeen.coach.words import Word, parts_of, tokens

READ_AT_MOST = 6_000  # code points; no message is longer, and a hostile one costs no more
_SHORT_LINE = 55
_QUOTES = {'"': '"', "“": "”", "«": "»", "„": "“"}
_LONGEST_QUOTE = 400
_LONGEST_SENTENCE = 150  # words; anything longer is cut, so that no phrase looks back far


class _Reader:
    """Turns tokens into sentences, in one pass."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.sentences: list[Sentence] = []
        self.slots: list[tuple[int, int]] = []
        self.words: list[Word] = []
        self.gap = ""
        self.quote_end = -1
        self.line_start = 0

    def read(self) -> list[Sentence]:
        for at, (group, written, start, end) in enumerate(self.tokens):
            if group == "space":
                self._space(at, written, start, end)
            elif group == "mark":
                self._mark(written, start)
            else:
                self._word(group, written, start, end)
        self._close("", hard=True)
        return self.sentences

    def _close(self, mark: str, *, hard: bool) -> None:
        if self.words:
            self.sentences.append(Sentence(self.words, mark, hard))
        elif hard and self.sentences:
            self.sentences[-1].hard = True
        self.words = []
        self.gap = ""

    def _space(self, at: int, written: str, start: int, end: int) -> None:
        breaks = written.count("\n")
        if breaks:
            short = start - self.line_start < _SHORT_LINE
            ended = at > 0 and self.tokens[at - 1][1] in {".", "!", "?", ":", ","}
            bullet = at + 1 < len(self.tokens) and self.tokens[at + 1][1] in {"-", "•", "*", "–"}
            if breaks > 1 or short or bullet or (ended and self.tokens[at - 1][1] != ","):
                self._close("", hard=True)
            else:
                self.gap += "\n"
            self.line_start = end

    def _mark(self, written: str, start: int) -> None:
        if written in _QUOTES and start > self.quote_end:
            close = self.text.find(_QUOTES[written], start + 1, start + _LONGEST_QUOTE)
            self.quote_end = close if close > 0 else self.quote_end
        self.gap += written
        if written not in {".", "!", "?", "…"}:
            return
        after = self.text[start + 1 : start + 4]
        rest = after.lstrip(".!?…\"”’')»*")
        if rest and not rest[0].isspace():
            return
        if rest != after and "." not in after and rest[1:2].islower():
            return  # the sentence goes on after a quotation or a bracket
        if written == "." and self._abbreviated(rest):
            return
        mark = "?" if written == "?" or (self.sentences and not self.words) else written
        if self.words:
            self._close(mark, hard=False)
        elif self.sentences and written == "?":
            self.sentences[-1].mark = "?"

    @staticmethod
    def _counts(word: Word) -> bool:
        return word.norm[0].isdigit() or word.norm in NUMBERS or word.norm in {"an", "half", "per"}

    def _abbreviated(self, rest: str) -> bool:
        if not self.words:
            return False
        last = self.words[-1]
        if len(last.norm) == 1 and last.capital and last.norm != "i":
            return True
        return last.norm in ABBREVIATIONS and "\n" not in rest

    def _word(self, group: str, written: str, start: int, end: int) -> None:
        if group == "slot":
            self.slots.append((start, end))
        if group == "slot":
            parts = [(f"slot:{written.strip('[]{}<> _').lower()}", end - start)]
        else:
            parts = parts_of(written)
            if written == "hr" and self.words and self._counts(self.words[-1]):
                parts = [("hours", len(written))]
        for index, (norm, length) in enumerate(parts):
            self.words.append(
                Word(
                    norm,
                    start,
                    start + length,
                    capital=index == 0 and written[0].isupper() and norm != "i",
                    slot=group == "slot",
                    quoted=start < self.quote_end,
                    first=not self.words,
                    gap=self.gap if index == 0 else "",
                )
            )
        self.gap = ""
        if len(self.words) >= _LONGEST_SENTENCE:
            self._close("", hard=False)


def read(text: str) -> Document:
    """Read a text; what lies past `READ_AT_MOST` code points is left unread."""
    reader = _Reader(text[:READ_AT_MOST])
    sentences = reader.read()
    if sentences:
        sentences = split_greeting(sentences)
        mark_closing(sentences)
    number = 0
    for sentence in sentences:
        if sentence.role == "body":
            number += 1
            sentence.number = number
    return Document(text, sentences, reader.slots, len(text) > READ_AT_MOST)
