"""What a text becomes once it is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seventeen.coach.patterns import Hit
    from seventeen.coach.words import Word


@dataclass(slots=True)
class Sentence:
    """A sentence with its words, the mark it ends in, and the phrases found in it."""

    words: list[Word]
    mark: str = ""
    hard: bool = False  # a line or paragraph ends here
    role: str = "body"  # or greeting, closing
    number: int = 0  # 1 for the first after the greeting
    hits: dict[str, list[Hit]] = field(default_factory=dict)

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end

    def has(self, *tags: str) -> bool:
        """Whether a phrase of any of these tags stands in the sentence."""
        return any(tag in self.hits for tag in tags)

    def span(self, hit: Hit) -> tuple[int, int]:
        """Where a hit begins and ends in the text, in code points."""
        return self.words[hit.first].start, self.words[hit.last].end

    def norms(self) -> list[str]:
        return [word.norm for word in self.words]


@dataclass(slots=True)
class Document:
    """A text that has been read."""

    text: str
    sentences: list[Sentence]
    slots: list[tuple[int, int]]
    cut: bool

    @property
    def body(self) -> list[Sentence]:
        return [sentence for sentence in self.sentences if sentence.role == "body"]

    @property
    def greeting(self) -> Sentence | None:
        first = self.sentences[0] if self.sentences else None
        return first if first and first.role == "greeting" else None

    def has(self, *tags: str) -> bool:
        """Whether a phrase of any of these tags stands in greeting or body."""
        return any(sentence.has(*tags) for sentence in self.sentences)
