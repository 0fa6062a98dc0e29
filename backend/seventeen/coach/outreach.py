"""Outreach: what makes saying yes easy, and what makes it hard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.jobs import clause_start, negated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from seventeen.coach.durations import Duration
    from seventeen.coach.patterns import Hit
    from seventeen.coach.sentences import Document, Sentence

Span = tuple[int, int]


_BACK_TIMES = frozenset(
    "again once next tomorrow otherwise weekend fortnight week weeks month later end front whether"
    " see ask find if unless until after short afterwards within days day easter christmas friday later lunch noon twice stand booth morning".split()
)


_TRADES = frozenset("sell sells selling roast roasts import imports grow grows make serve".split())
_NOT_A_CALL = frozenset(
    "centre center centres centers sheet log list handler volume volumes".split()
)


def _traded(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is coffee to sell and not coffee to have together."""
    return hit.first > 0 and sentence.words[hit.first - 1].norm in _TRADES


def plain(sentence: Sentence, *tags: str) -> list[Hit]:
    """The hits of these tags that no no goes before."""
    return [
        hit
        for tag in tags
        for hit in sentence.hits.get(tag, ())
        if not negated(sentence, hit.first)
    ]


def spans_of(document: Document, *tags: str) -> list[Span]:
    """Where phrases of these tags stand in the body, quoted words aside."""
    return [
        sentence.span(hit)
        for sentence in document.body
        for tag in tags
        for hit in sentence.hits.get(tag, ())
        if not sentence.words[hit.first].quoted
    ]


def quick(document: Document, lengths: Sequence[Duration]) -> list[Span]:
    """A conversation asked for and marked short."""
    found = [(length.start, length.end) for length in lengths if length.high <= 30]
    for sentence in document.body:
        for hit in plain(sentence, "quick"):
            after = sentence.words[hit.last + 1].norm if hit.last + 1 < len(sentence.words) else ""
            if not _traded(sentence, hit) and after not in {
                "question",
                "questions",
                "background",
                "intro",
                "from",
                "later",
                "ago",
            }:
                found.append(sentence.span(hit))
    return found


def medium(document: Document) -> list[Span]:
    """The way to talk, when it is named for the conversation and not for a later nudge."""
    found = []
    for sentence in document.body:
        if "slot" in sentence.norms():
            continue
        for hit in sentence.hits.get("medium", ()):
            back = any(
                reach.first <= hit.first <= reach.last + 1
                for tag in ("will.back", "will.call")
                for reach in sentence.hits.get(tag, ())
                if not _noun(sentence, reach)
            )
            after = sentence.words[hit.last + 1].norm if hit.last + 1 < len(sentence.words) else ""
            if (
                not back
                and not sentence.words[hit.first].quoted
                and after not in _NOT_A_CALL
                and not _traded(sentence, hit)
            ):
                found.append(sentence.span(hit))
    return found


def easy_out(document: Document) -> list[Span]:
    """Words that make no an easy answer."""
    return [
        sentence.span(hit)
        for sentence in document.body
        for hit in sentence.hits.get("easy.out", ())
        if not sentence.words[hit.first].quoted
        and not {"hope", "hoping", "trust"}
        & {word.norm for word in sentence.words[clause_start(sentence, hit.first) : hit.first]}
    ]


_OFFER = 6  # words before the one that attaches
_OFFERED = frozenset(
    "can could would happy glad should may might not no without if never request".split()
)
_ATTACHING = ("attach", "enclos", "append", "annex", "herewith")


def _comes(sentence: Sentence, hit: Hit) -> int:
    """The word of a hit that says that something comes with the message, or its first."""
    for at in range(hit.last, hit.first, -1):
        if sentence.words[at].norm.startswith(_ATTACHING):
            return at
    return hit.first


def attaches(document: Document) -> list[Span]:
    """A resume that comes with the message, as against one that could."""
    found: list[Span] = []
    named = False
    for sentence in document.body:
        named = named or sentence.has("resume.word")
        tags = ("resume.with", "resume.mine") if named else ("resume.with",)
        for tag in tags:
            for hit in sentence.hits.get(tag, ()):
                begin = max(clause_start(sentence, hit.last), _comes(sentence, hit) - _OFFER)
                before = {word.norm for word in sentence.words[begin : hit.last + 1]}
                if not before & _OFFERED:
                    found.append(sentence.span(hit))
    return found


def follows_up(document: Document) -> list[Span]:
    """An earlier message of the writer's that was not answered."""
    found = []
    for sentence in document.body:
        for hit in sentence.hits.get("follow.up", ()):
            begin = clause_start(sentence, hit.first)
            before = {word.norm for word in sentence.words[begin : hit.first + 2]}
            whole = {word.norm for word in sentence.words[hit.first : hit.last + 1]}
            ahead = {"will", "shall", "if", "unless", "would", "otherwise"} & (before | whole)
            if not ahead or "did" in whole or "wondering" in before:
                found.append(sentence.span(hit))
    if not found and len(document.body) == 1:
        only = document.body[0]
        if [word.norm for word in only.words] in (["ping"], ["bump"], ["any", "thoughts"]):
            found.append((only.start, only.end))
    return found


def will_follow_up(document: Document) -> list[Span]:
    """The writer's promise to come back."""
    found = []
    for sentence in document.body:
        if sentence.mark == "?":
            continue
        found += [sentence.span(hit) for hit in _promised(sentence, "will.back")]
        for hit in _promised(sentence, "will.call"):
            if _noun(sentence, hit):
                continue
            rest = sentence.words[clause_start(sentence, max(0, hit.first - 1)) :]
            times = any(
                word.norm in _BACK_TIMES or word.norm[0].isdigit() or word.norm in DAYS
                for word in rest
            )
            if times and not {"whatever", "whenever", "whichever"} & {word.norm for word in rest}:
                found.append(sentence.span(hit))
    return found


def _noun(sentence: Sentence, hit: Hit) -> bool:
    """Whether a call is a thing to have (`hop on a call`) and not something to do."""
    given = any(word.norm == "give" for word in sentence.words[hit.first : hit.last + 1])
    return not given and any(
        sentence.words[at].norm == "call"
        and sentence.words[at - 1].norm in {"a", "the", "quick", "short", "brief", "phone", "video"}
        for at in range(hit.first + 1, hit.last + 1)
    )


def _promised(sentence: Sentence, tag: str) -> list[Hit]:
    return [
        hit
        for hit in sentence.hits.get(tag, ())
        if not any(
            word.norm in {"not", "never", "happily"}
            for word in sentence.words[hit.first : hit.last + 1]
        )
    ]


DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june"
    " july august september october november december".split()
)
