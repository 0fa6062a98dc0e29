"""Why this person: a reason that would fit nobody else, and what the two share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.classes import classes_of
from seventeen.coach.jobs import negated
from seventeen.coach.words import fold

if TYPE_CHECKING:
    from seventeen.coach.model import Facts
    from seventeen.coach.patterns import Hit
    from seventeen.coach.sentences import Document, Sentence

Span = tuple[int, int]
EARLY_SENTENCES = 2

_ASKING = frozenset(
    "how what where when why if whether which path paths steps who did have everything route".split()
)
_IDLE = frozenset(
    "needed wanted liked preferred received got had interested posted missed decided agreed required"
    " enjoyed be advertised listed hired willing open busy changed tired swamped slammed overwhelmed snowed booked stretched"
    " pressed inundated based located pleased lost"
    " not done".split()
)
_HOPING = frozenset(
    "hope hoping trust case could would can once wish wishing until thank if whether".split()
)
_GETTING = frozenset("got get found find landed how".split())
_HEARING = frozenset("tell hear share learn hearing telling".split())
_BARE_WORK = frozenset(
    "series with company companies firm organization team website linkedin profile job career careers next"
    " earliest hiring help convenience time brand industry clients current availability office designee"
    " consideration interest life experience years role".split()
)


def _reason(sentence: Sentence) -> Span | None:
    for tag in ("why.sent", "why.rare", "ground.met"):
        for hit in sentence.hits.get(tag, ()):
            if not _denied(sentence, hit):
                return sentence.span(hit)
    return _work(sentence) or _path(sentence)


def _denied(sentence: Sentence, hit: Hit) -> bool:
    if hit.tag == "why.rare":
        return bool(_before(sentence, hit, 4) & {"if", "whether"})
    if hit.tag == "why.sent" and not _sent(sentence, hit):
        return True
    return negated(sentence, hit.first, hit.first)


def _before(sentence: Sentence, hit: Hit, count: int) -> set[str]:
    return {word.norm for word in sentence.words[max(0, hit.first - count) : hit.first]}


def _work(sentence: Sentence) -> Span | None:
    """Something that the person made, wrote or said."""
    if sentence.has("job.ask"):
        return None
    asked = sentence.mark == "?" and sentence.words[0].norm in {"would", "could", "can"}
    for hit in sentence.hits.get("why.work", ()):
        inner = {word.norm for word in sentence.words[hit.first : hit.last + 1]}
        last = sentence.words[hit.last].norm
        if hit.last == len(sentence.words) - 1 and last in {"post", "posts", "role", "job"}:
            continue
        told = _before(sentence, hit, 4)
        if ("first" in inner and told & _GETTING) or (last == "story" and told & _HEARING):
            continue
        idle = asked and last in {"answer", "story", "session"}
        idle = idle or bool({"along", "hear"} & told and last in {"posts", "memories", "thoughts"})
        if not idle and (not inner & _BARE_WORK or "from" in inner):
            return sentence.span(hit)
    return None


def _path(sentence: Sentence) -> Span | None:
    """Something that the person did, as against something that is asked or hoped."""
    for hit in sentence.hits.get("why.path", ()):
        said = [word.norm for word in sentence.words[hit.first : hit.last + 1]]
        after = said[::-1].index("you") if "you" in said else len(said)
        bare = "from" not in said[len(said) - after :]
        idle = (bare and any(verb in _IDLE for verb in said[len(said) - after :])) or "if" in said
        asking = len(said) - after - 1 > 0 and said[len(said) - after - 2] in _ASKING
        if not _before(sentence, hit, 2) & (_ASKING | _HOPING) and not idle and not asking:
            return sentence.span(hit)
    return None


def _sent(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is somebody else who said it, and neither the writer nor the person."""
    for at in range(hit.first + 1, hit.last + 1):
        if "@says" in classes_of(sentence.words[at].norm):
            before = {word.norm for word in sentence.words[max(hit.first, at - 2) : at]}
            return not before & {"you", "i", "we"}
    return True


def why_you(document: Document) -> list[tuple[Span, int]]:
    """Each reason for this very person, with the number of its sentence (0 for the greeting)."""
    found = []
    for sentence in document.sentences:
        if sentence.role == "closing":
            continue
        span = _reason(sentence)
        if span is None and sentence.role == "body" and _shared(sentence):
            span = _shared(sentence)
        if span is not None:
            found.append((span, sentence.number))
    return found


def _shared(sentence: Sentence) -> Span | None:
    for hit in sentence.hits.get("ground.share", ()):
        words = [word.norm for word in sentence.words]
        alumni = any(word.startswith("alum") for word in words[hit.first : hit.last + 1])
        before = words[hit.first - 1] if hit.first else ""
        shared = set(words[hit.first : hit.last + 4])
        if shared & {"interest", "passion"} and shared & {"share", "shared"}:
            continue
        if before == "where" or words[max(0, hit.first - 2) : hit.first] == ["a", "lot"]:
            continue
        if alumni and sentence.role == "greeting" and "fellow" not in words:
            continue
        return sentence.span(hit)
    return None


def common_ground(document: Document, facts: Facts) -> list[Span]:
    """What the two share, as far as the text says so."""
    found: list[Span] = []
    names = proper_names(facts.common_ground + facts.mutual_contacts)
    names -= proper_names(tuple(part for part in (facts.name, facts.organization) if part))
    for sentence in document.sentences:
        if sentence.role == "closing":
            continue
        span = _shared(sentence)
        if span is not None:
            found.append(span)
        for tag in ("ground.met", "why.sent"):
            found += [
                sentence.span(hit)
                for hit in sentence.hits.get(tag, ())
                if not negated(sentence, hit.first, hit.first)
                and (tag != "why.sent" or _sent(sentence, hit))
            ]
        found += _from_facts(sentence, names)
    return found


def proper_names(lines: tuple[str, ...]) -> set[str]:
    """The capitalised words of these facts, folded, their first words aside when common."""
    names = set()
    for line in lines:
        for word in line.replace("'s", " ").replace("’s", " ").replace(":", " ").split():
            plain = fold(word.strip('.,;()"“”'))
            if word[:1].isupper() and len(plain) > 2 and plain not in _TITLE_WORDS:
                names.add(plain)
    return names


_TITLE_WORDS = frozenset(
    "state university college school both mutual contact the they she old professor coach judge doctor same her his shared group".split()
)


def _from_facts(sentence: Sentence, names: set[str]) -> list[Span]:
    return [
        (word.start, word.end) for word in sentence.words if word.norm in names and word.capital
    ]
