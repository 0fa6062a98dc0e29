"""Frames of asking for a job: who may take whom, pass on what, or is to think of the writer when.

`phrases/frames.py` finds what might be one; here is what must not be true of it.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from seventeen.coach.classes import CLASSES
from seventeen.coach.units import AUX, LEAD_IN, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from seventeen.coach.patterns import Hit
    from seventeen.coach.sentences import Sentence

_SELF = frozenset("me i my us we him her".split())
_WH = frozenset("what how why which who whom whose where".split())
_ASKED = frozenset(
    "if whether wonder wondering wondered could might maybe perhaps know please kindly hope hopes hoping".split()
)
# What is passed on for advice, and what is hired as a habit.
_FOR_ADVICE = frozenset(
    "feedback critique advice opinion review thoughts improve context background".split()
)
_HIRING_AS_SUCH = frozenset(
    "manager managers process practices practice freeze decision decisions season team committee".split()
)
_HELPING = frozenset("understanding finding getting choosing".split())
_TALK = frozenset(
    "talk speak chat meet connect call listen hear learn ask pick discuss see read visit look say"
    " respond reply answer write thank tell catch go get review check think try do explore ring".split()
)
_AT_LARGE = frozenset(
    "field industry profession sector area line schedule time calendar country city footsteps shoes"
    " diary experience behalf work article research posts newsletter podcast class course book".split()
)
_FIELD = frozenset("field industry profession sector line area".split())
_CLUBS = frozenset(
    "network linkedin newsletter class call club choir channel webinar podcast group mailing".split()
)
_LEARNING = frozenset(
    "learn hear understand know experience curious like_to your his her their its you did been was".split()
)
_PLANNING = frozenset(
    "plan planning thinking considering before decided intend might may going about after".split()
)
_SPOTS = frozenset(
    "internship job position attachment placement space spot slot vacancy opening role traineeship"
    " apprenticeship post employment assistantship studentship work clerkship residency fellowship"
    " seat berth internships jobs positions placements vacancies openings roles opportunities"
    " opportunity shifts".split()
)
_GIVING = frozenset("offer offering provide grant have".split())
_HIRED = frozenset(
    "hired taken job position joining interview interviewed internship role working considered".split()
)
_HABIT = frozenset("when whenever before after once".split())
_CALENDAR = frozenset("calendar schedule diary week agenda".split())


def _words(sentence: Sentence, first: int, last: int) -> list[str]:
    return [word.norm for word in sentence.words[max(0, first) : last + 1]]


def _wh_form(sentence: Sentence, at: int) -> bool:
    """Whether word `at` stands in a question that begins with what, how or why."""
    if sentence.mark in {".", "!"}:
        return False
    for unit in units(sentence):
        if unit.first <= at <= unit.last:
            begins = next((norm for norm in unit.norms() if norm not in LEAD_IN), "")
            return unit.form == "wh" and begins in _WH
    return False


def _general(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is about people at large: how one hires there, how the other one got in."""
    inner = _words(sentence, hit.first, hit.last)
    if _SELF & set(inner):
        return False
    lead = set(_words(sentence, hit.first - 2, hit.last)) - {"who", "whom", "whose"}
    return bool(_WH & lead) or _wh_form(sentence, hit.first)


def _take(sentence: Sentence, hit: Hit) -> bool:
    words = sentence.words
    after = words[hit.last + 1].norm if hit.last + 1 < len(words) else ""
    inner = _words(sentence, hit.first, hit.last)
    asked = (
        sentence.mark == "?"
        or words[0].norm in AUX
        or bool(_ASKED & set(_words(sentence, 0, hit.last)))
    )
    if inner[-1] in {"hiring", "recruiting"} and after in _HIRING_AS_SUCH:
        return False
    if inner[-1] in {"hand", "hands", "helper", "people"} and after in _HELPING | {"with"}:
        return False
    if "i" in inner[:2] and not {"room", "place", "space", "work"} & set(inner):
        return False
    return asked and not _general(sentence, hit)


def _pass(sentence: Sentence, hit: Hit) -> bool:
    before = _words(sentence, hit.first - 2, hit.first - 1)
    led = [*before, sentence.words[hit.first].norm]
    told = "have" in before or any(led[at : at + 2] == ["i", "will"] for at in (0, 1))
    return not told and not _FOR_ADVICE & set(sentence.norms())


def _chance(sentence: Sentence, hit: Hit) -> bool:
    inner = _words(sentence, hit.first, hit.last)
    own = bool(_SELF & set(inner))
    before = set(_words(sentence, hit.first - 3, hit.first - 1))
    if not own and ({"you", "they", "did"} & before or _wh_form(sentence, hit.first)):
        return False
    after = _words(sentence, hit.last + 1, hit.last + 6)
    if inner[0] in {"stand", "stood"}:
        return bool(_HIRED & set(after))
    if inner[-1] in {"chance", "opportunity", "go", "interview"} and after[:1] in (["to"], ["of"]):
        return own and not set(after[1:2]) & _TALK
    return not (inner[-1] == "interview" and after[:1] == ["about"])


def _join(sentence: Sentence, hit: Hit) -> bool:
    words = sentence.words
    before = _words(sentence, hit.first - 2, hit.first - 1)
    first = words[hit.first].norm
    if first == "like" and not {"would", "should", "i"} & set(before):
        return False
    if {"you", "they", "people", "have"} & set(before[-1:]):
        return False
    inner = _words(sentence, hit.first, hit.last + 2)
    if "your" in inner:
        inner = inner[inner.index("your") :]
    return not set(inner) & (_AT_LARGE if "your" in inner else {"schedule", "calendar", "around"})


def _place(sentence: Sentence, hit: Hit) -> bool:
    inner = _words(sentence, hit.first, hit.last)
    if set(_words(sentence, hit.last - 1, hit.last + 1)) & _AT_LARGE:
        return False
    if inner[0] == "under":
        return not _wh_form(sentence, hit.first)
    if inner[0] in {"you", "your", "they", "the"}:
        return _take(sentence, hit)
    if inner[0] in {"apply", "applying"}:
        return not _PLANNING & set(_words(sentence, hit.first - 3, hit.first - 1))
    at = next((at for at in range(1, len(inner)) if inner[at] in _SPOTS), len(inner))
    if inner[at : at + 1] == ["work"] and inner[at - 1] == "to":
        return False
    if inner[at + 1 : at + 2] == ["to"] and set(inner[at + 2 : at + 3]) & (_TALK | {"have"}):
        return False
    others = {"you", "they", "did", "people", "one"} & set(
        _words(sentence, hit.first - 2, hit.first - 1)
    )
    if (_LEARNING & set(inner[:at]) or others) and not {"me", "us"} & set(inner):
        return others == {"you"} and inner[0] in _GIVING
    return not _wh_form(sentence, hit.first) or bool(_SELF & set(sentence.norms()))


def _keep(sentence: Sentence, hit: Hit) -> bool:
    if sentence.words[hit.first].norm not in {"be", "being", "get", "getting", "got"}:
        return True
    before = _words(sentence, hit.first - 3, hit.first - 1)
    own = {"i", "me", "he", "she", "him", "someone", "somebody"} & set(
        sentence.norms()[: hit.first]
    )
    return bool(own) and not {"you", "did", "was", "were", "people"} & set(before)


def _talk(sentence: Sentence, hit: Hit) -> bool:
    whom = bool({"who", "whom"} & set(sentence.norms()[: hit.first]))
    return whom or not _wh_form(sentence, hit.first)


def _always(sentence: Sentence, hit: Hit) -> bool:
    return not _wh_form(sentence, hit.first)


_COUNTS: dict[str, Callable[[Sentence, Hit], bool]] = {
    "job.take": _take,
    "job.pass": _pass,
    "job.chance": _chance,
    "job.join": _join,
    "job.place": _place,
    "job.talk": _talk,
    "job.kin": _always,
    "job.keep": _keep,
}


def beside(sentence: Sentence, hit: Hit) -> bool:
    """Whether what sounds like asking is about something else.

    What the other does when they hire or did to get in, a chance to talk, what it is like to work
    there, a field at large, a hand that is offered.
    """
    words = _words(sentence, hit.first, hit.last)
    before = _words(sentence, hit.first - 4, hit.first - 1)
    after = _words(sentence, hit.last + 1, hit.last + 3)
    whole = set(sentence.norms())
    lead = [*before[-2:], words[0]]
    general = sentence.mark == "?" and not _SELF & whole and bool(_WH & whole)
    if general and "you" in lead and _HABIT & set(lead):
        return True
    if before[-2:] == ["did", "you"] and not _SELF & set(words):
        return True
    if words[-1] in {"chance", "opportunity"} and after[:1] == ["to"] and _TALK & set(after[1:]):
        return True
    follow = [*words, *after]
    if {"join", "joining"} & set(words) and _CLUBS & set(follow):
        return True
    offered = sentence.has("gives") and bool(CLASSES["@family"] & whole)
    if offered and "if" in sentence.norms()[: hit.first + 1]:
        return not (_SELF - {"my"}) & set(words)
    if any(one == "help" and two in _HELPING for one, two in pairwise(follow)):
        return True
    if words[0] == "like" and not {"would", "should", "i", "also", "really"} & set(before[-1:]):
        return True
    return words[-1] == "your" and bool(_FIELD & set(after[:1]))


def frames(sentence: Sentence) -> Iterator[Hit]:
    """The hits that ask for a job, as long as nothing denies or quotes them."""
    for tag, counts in _COUNTS.items():
        for hit in sentence.hits.get(tag, ()):
            if counts(sentence, hit) and not beside(sentence, hit):
                yield hit
    if sentence.has("job.reach") and not _CALENDAR & set(sentence.norms()):
        for hit in sentence.hits.get("job.event", ()):
            if any(
                reach.last < hit.first or reach.first > hit.last
                for reach in sentence.hits["job.reach"]
            ):
                yield hit
