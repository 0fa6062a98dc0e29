"""Asking for a job, a referral or a favour with an application: the one thing that stops a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.frames import beside, frames

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document, Sentence


NEGATIVE = frozenset(
    "not no never neither nor without nobody none rather instead hardly isn't nothing".split()
)
_CLAUSE = 14  # words; a no further back speaks of something else
_TURNS = frozenset("but however yet so".split())


def clause_start(sentence: Sentence, at: int) -> int:
    """The first word of the clause that word `at` stands in."""
    first = at
    while first > max(0, at - _CLAUSE):
        word = sentence.words[first]
        if any(mark in word.gap for mark in ",;:—–(!?.") or word.norm in _TURNS:
            break
        first -= 1
    return first


def negated(sentence: Sentence, first: int, last: int | None = None) -> bool:
    """Whether a no stands before word `first` in its clause, or inside the phrase."""
    begin = clause_start(sentence, first)
    words = sentence.words[begin : (first if last is None else last) + 1]
    return any(word.norm in NEGATIVE for word in words)


def asks(document: Document, *, pressed: bool, weak_counts: bool = True) -> list[tuple[int, int]]:
    """The spans in which a job, a referral or a hand with an application is asked for.

    `pressed` also takes the phrases of a letter after a job interview. Two different weaker signs
    (looking for a role; praising oneself) make one ask when `weak_counts`.
    """
    found: list[tuple[int, int]] = []
    weak: dict[str, tuple[int, int]] = {}
    signs = (
        "job.sure",
        "job.ask",
        "job.pressed",
        "job.seek",
        "job.pitch",
        "job.ready",
        "resume.with",
    )
    for sentence in document.body:
        for hit in frames(sentence):
            words = sentence.words[hit.first : hit.last + 1]
            quoted = all(word.quoted for word in words)
            if not quoted and not negated(sentence, hit.first, hit.last):
                found.append(sentence.span(hit))
        for tag in signs:
            if tag == "job.pressed" and not pressed:
                continue
            for hit in sentence.hits.get(tag, ()):
                words = sentence.words[hit.first : hit.last + 1]
                before = sentence.words[max(0, hit.first - 3) : hit.first]
                denied = tag != "job.sure" and negated(sentence, hit.first, hit.last)
                denied = denied or any(word.norm == "applied" for word in before)
                if denied or beside(sentence, hit) or all(word.quoted for word in words):
                    continue
                if tag in {"job.sure", "job.ask", "job.pressed"}:
                    found.append(sentence.span(hit))
                else:
                    weak.setdefault(tag, sentence.span(hit))
    if not {"job.seek", "job.ready"} & weak.keys():
        weak.pop("resume.with", None)
    if not found and weak_counts and len(weak) > 1:
        found = sorted(weak.values())
    if not found and document.has("job.applied"):
        # Having applied is no ask; having applied and wanting a hand with it is one.
        found = [
            sentence.span(hit)
            for sentence in document.body
            for hit in sentence.hits.get("job.favour", ())
        ]
    return found
