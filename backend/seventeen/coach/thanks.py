"""Thank-yous: for the time, for something that was said, with something given back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seventeen.coach.classes import classes_of
from seventeen.coach.jobs import negated
from seventeen.coach.lexicon import NOT_A_NAME

if TYPE_CHECKING:
    from seventeen.coach.model import Facts
    from seventeen.coach.patterns import Hit
    from seventeen.coach.sentences import Document, Sentence
    from seventeen.coach.words import Word

Span = tuple[int, int]

_IDLE_WILL = frozenset(
    "laughing smiling remembering still describe quote waiting looking writing reaching hoping wondering feeling working being not interested excited grateful confident glad happy sure eager learning thinking available attaching enclosing dedication best prove assure provide bring contribute report informed posted touch trying ready be never always remember forget definitely keep stay let be cherish treasure think miss need love"
    " appreciate continue carry hear try".split()
)
_IDLE_DONE = frozenset(
    "enclosed attached showed shown promised put worried wondered brought enjoyed loved learned learnt appreciated thought had was were been felt found wanted got liked"
    " needed hoped heard understood realized realised believed wished interested excited honored"
    " honoured pleased delighted inspired impressed struck grateful thrilled said told knew meant"
    " met spoke talked attended expected tired graduated discussed considered left saw forgot did"
    " came gained valued led impacted supposed used afraid born named called shared mentioned"
    " hoped made spent confused convinced touched moved fascinated surprised encouraged worked laughed"
    " dared managed served encountered continued".split()
)


def thanks_time(document: Document) -> list[Span]:
    """Thanks for the time, or for the talk as such."""
    found = []
    for sentence in document.sentences:
        if sentence.role == "greeting":
            continue
        for hit in sentence.hits.get("thanks.time", ()):
            barred = any(
                other.first <= hit.last and hit.first <= other.last
                for other in sentence.hits.get("thanks.not", ())
                if not _time_word(sentence, hit.first, hit.last)
            )
            ahead = any(
                other.first <= hit.last and hit.first <= other.last
                for other in sentence.hits.get("thanks.not", ())
                if sentence.words[other.first].norm in {"in", "forward"}
            )
            if not barred and not ahead:
                found.append(sentence.span(hit))
    return found


def _time_word(sentence: Sentence, first: int, last: int) -> bool:
    return any(
        word.norm
        in {
            "time",
            "call",
            "chat",
            "conversation",
            "minutes",
            "talking",
            "speaking",
            "coffee",
            "lunch",
            "pint",
            "interview",
            "meeting",
        }
        for word in sentence.words[first : last + 1]
    )


# Words that could stand in any thank-you; a topic needs one that could not.
_ANYBODY = frozenset(
    "experience experiences career careers path paths journey company team role roles work working"
    " job jobs position industry field organization profession professional insights insight"
    " advice opportunity opportunities background story stories time day today yesterday week"
    " expertise knowledge guidance feedback perspective program thoughts wisdom success passion"
    " really very much more great good about with from that this these those your you our their his"
    " her them they what when where which while have been were would could should will into some"
    " many everything something anything lot lots also just again well enjoyed loved helpful"
    " interesting speaking talking meeting conversation chat call interview hear hearing learn"
    " learning know tell telling share sharing shared discuss discussing discussion thank thanks"
    " appreciate appreciated grateful happy glad look looking forward touch soon hope future next"
    " monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night"
    " busy schedule varied fascinating inspiring amazing valuable useful people person world life"
    " tips different things thing help helped helping questions question itself myself yourself"
    " being become became going come came made make takes took give gave given than then there"
    " currently recent recently hearing truly particularly especially greatly over such because"
    " bachelor resume application hiring best better need needs want like liked kind kindly years"
    " ideas gained fully within whole long first last since after before until even still both"
    " other others most each every here only ever never always mine ours yours candidate skills"
    " certainly mind keep kept carry remember industry market sector business"
    " process steps decision offer start services office department students class".split()
)
_TOPIC = 14  # words after the lead that may name it


def _topics(sentence: Sentence) -> list[Span]:
    """What was talked about, where it is more than the talk, the work or the path as such."""
    found: list[Span] = []
    hits = sentence.hits.get("topic", [])
    if not hits or sentence.has("job.ask", "job.pressed", "specific.not"):
        return found
    for hit in hits:
        told = sentence.words[hit.first].norm in {"mentioned", "said", "told", "shared", "promised"}
        if told and hit.first and sentence.words[hit.first - 1].norm == "i":
            continue
        telling: list[Word] = []
        for word in sentence.words[hit.last + 1 : hit.last + 1 + _TOPIC]:
            if any(mark in word.gap for mark in "(;:") or (telling and "," in word.gap):
                break
            if len(word.norm) > 3 and word.norm not in _ANYBODY and not word.slot:
                telling.append(word)
        if len(telling) >= 2 or (telling and telling[0].norm[0].isdigit()):
            found.append((sentence.words[hit.first].start, telling[-1].end))
    return found


def mentions_specific(document: Document, facts: Facts) -> list[Span]:
    """Something that was said or shown in that conversation."""
    found: list[Span] = []
    wanted = _noted(facts)
    for sentence in document.body:
        for hit in sentence.hits.get("specific", ()):
            vague = any(
                other.first <= hit.last and hit.first <= other.last
                for other in sentence.hits.get("specific.not", ())
            )
            if not vague:
                found.append(sentence.span(hit))
        found += _topics(sentence)
        quoted = [word for word in sentence.words if word.quoted]
        if len(quoted) >= 3:
            found.append((quoted[0].start, quoted[-1].end))
        found += _from_notes(sentence, wanted)
    return found


def _noted(facts: Facts) -> set[str]:
    return {
        _stem(part)
        for note in facts.notes
        for part in note.lower().replace("'s", "").replace("-", " ").split()
        if len(part) > 4 and part not in NOT_A_NAME
    }


def _from_notes(sentence: Sentence, wanted: set[str]) -> list[Span]:
    if not wanted:
        return []
    same = [
        word
        for word in sentence.words
        if len(word.norm) > 4 and _stem(word.norm) in wanted and word.norm not in _COMMON
    ]
    return [(same[0].start, same[-1].end)] if len(same) >= 2 else []


_COMMON = frozenset(
    "about there their would could should really thing things where which other after before".split()
)


def _stem(word: str) -> str:
    return word.strip(".,;:()").removesuffix("s").removesuffix("ing").removesuffix("ed")[:7]


def adds_value(document: Document) -> list[Span]:
    """Something the contact gets: an article, a figure, a contact, a hand."""
    found = []
    for sentence in document.body:
        if sentence.mark == "?":
            found += [sentence.span(hit) for hit in sentence.hits.get("gives.asked", ())]
            continue
        if sentence.has("gives.not", "job.ask"):
            continue
        found += [
            sentence.span(hit)
            for hit in sentence.hits.get("gives", ())
            if not negated(sentence, hit.first, hit.last)
        ]
    return found


_OTHERS = frozenset({"you", "he", "she", "they", "who"})
_RELATIVE = frozenset(
    "how what when why that way which where hope glad before until if whether since after as".split()
)


def _told(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is news: `let you know that I ...`."""
    return hit.first > 1 and sentence.words[hit.first - 2].norm in {"know", "tell", "say"}


def next_step(document: Document) -> list[Span]:
    """What the writer has done since, or says they will do."""
    found = []
    for sentence in document.body:
        for hit in sentence.hits.get("step.done", ()):
            inner = [word.norm for word in sentence.words[hit.first : hit.last + 1]]
            verbs = [
                word for word in inner if "@done" in classes_of(word) or "@past" in classes_of(word)
            ]
            verbs = [word for word in verbs if word not in {"just", "have", "had", "put"}]
            before = sentence.words[hit.first - 1].norm if hit.first else ""
            if before in _RELATIVE and not _told(sentence, hit):
                continue
            if verbs and verbs[0] not in _IDLE_DONE and not negated(sentence, hit.first, hit.last):
                found.append(sentence.span(hit))
        found += [
            sentence.span(hit)
            for hit in sentence.hits.get("step.sure", ())
            if not negated(sentence, hit.first, hit.last)
            and (
                not hit.first
                or sentence.words[hit.first - 1].norm not in _RELATIVE | _OTHERS
                or _told(sentence, hit)
            )
        ]
        for hit in sentence.hits.get("step.will", ()):
            inner_words = {word.norm for word in sentence.words[hit.first : hit.last + 1]}
            subject = hit.first == 0 and sentence.words[0].norm.endswith("ing")
            if subject and {"was", "is", "were", "has", "made", "taught"} & set(sentence.norms()):
                continue
            if {"sending", "you"} <= inner_words:
                continue
            if not inner_words & _IDLE_WILL and not negated(sentence, hit.first, hit.last):
                found.append(sentence.span(hit))
    return found
