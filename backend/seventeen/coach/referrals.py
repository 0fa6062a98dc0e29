"""Asking for other people to talk to: the question that keeps a network growing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.jobs import negated

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document, Sentence


def in_sentence(
    sentence: Sentence, first: int = 0, last: int | None = None
) -> tuple[int, int] | None:
    """Where the words from `first` to `last` ask for people to talk to."""
    end = len(sentence.words) - 1 if last is None else last
    for hit in sentence.hits.get("referral", ()):
        if first <= hit.first <= end and not negated(sentence, hit.first, hit.first):
            barred = any(
                first <= other.first <= end for other in sentence.hits.get("referral.not", ())
            )
            if not barred:
                return sentence.span(hit)
    return None


def referral_spans(document: Document) -> list[tuple[int, int]]:
    """Every sentence's request for somebody else to talk to."""
    found = [in_sentence(sentence) for sentence in document.body]
    return [span for span in found if span is not None]
