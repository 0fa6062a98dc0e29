"""Questions: worth a person's time only when nothing but that person can answer them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from seventeen.coach.referrals import in_sentence
from seventeen.coach.units import AUX, LEAD_IN, Unit, units

if TYPE_CHECKING:
    from seventeen.coach.sentences import Document


_SEEN = frozenset(
    "read saw heard noticed see understand know love like want found talked spoke met watched would"
    " applied".split()
)
_PLACE = frozenset(
    "work hours job culture team atmosphere people boss place commute pay manager days".split()
)
_PARTICULAR = frozenset(
    "they them she he her him you your yours i me my mine we us our this that these those".split()
)


_JUDGED = frozenset(
    "good bad worth hard easy fun long happy nice tough stressful boring interesting rewarding fair"
    " better worse things friendly healthy safe difficult lonely competitive now worthwhile important useful".split()
)
_AT_LARGE = frozenset("field industry profession career sector occupation trade".split())
_LEGAL = frozenset("licence license permit certificate exam registration register visa".split())


def _is_closed(unit: Unit, job: list[tuple[int, int]]) -> bool:
    if unit.form != "yes_no":
        return False
    sentence = (unit.sentence.start, unit.sentence.end)
    if _inside(sentence, job) and (_touches(unit, job) or not unit.has("opinion")):
        return True
    if unit.has("invite") and not unit.has("invite.not"):
        return False
    return in_sentence(unit.sentence, unit.first, unit.last) is None


def _is_searchable(unit: Unit) -> bool:
    norms = set(unit.norms())
    if unit.has("view"):
        return False
    generic = unit.has("generic.you") and "did" not in norms
    about_you = bool(norms & {"you", "your", "yours", "yourself"}) and not generic
    if unit.has("profile.fact") and not unit.has("asker"):
        return True
    if unit.has("fact"):
        hard = unit.has("opinion") and "you" in norms and not generic
        return not hard and not _advised(unit, norms)
    begins = [norm for norm in unit.norms() if norm not in LEAD_IN][:3]
    counted = begins[:2] in (["how", "many"], ["how", "much"])
    if counted and not about_you:
        return True
    own = unit.has("asker") and not unit.has("asker.not")
    if about_you or unit.has("opinion") or own or unit.has("job.ask"):
        return False
    return (
        counted
        or begins[:1] == ["when"]
        or begins[:2] == ["how", "long"]
        or _of_anybody(unit, norms, begins)
    )


def _advised(unit: Unit, norms: set[str]) -> bool:
    """Whether a fact is asked for as advice on the asker's own case."""
    own_need = unit.norms()[:2] == ["do", "i"] and not norms & _LEGAL
    asked = {"should", "i"} <= norms or own_need or bool(norms & {"my", "me"})
    return asked and unit.has("asker") and not unit.has("asker.not")


def _of_anybody(unit: Unit, norms: set[str], begins: list[str]) -> bool:
    """Whether the question could go to anybody: it names nobody and asks for no judgement."""
    if norms & _JUDGED and "than" not in norms:
        return False
    if unit.form == "yes_no":
        at_large = {"this", "that"} if norms & _AT_LARGE else set()
        named = (norms - at_large) & (_PARTICULAR | set(begins[2:3]) & _PLACE)
        return not named and "it" not in begins[:2] and begins[1:2] != ["there"]
    if unit.form != "wh" or begins[:1] not in (["what"], ["who"], ["where"], ["which"]):
        return False
    if begins[1:2] and begins[1] not in AUX:
        # `What training does it take`: a noun is asked for, and nobody is spoken to.
        noun = begins[0] in {"what", "which"} and begins[1] != "else"
        return noun and bool(set(unit.norms()[2:7]) & AUX) and not unit.sentence.has("opinion")
    asked = begins[1:2] in (["is"], ["are"], ["does"], ["do"])
    return asked and not {"it", "that", "this"} & set(begins[2:3])


def _own_case(document: Document) -> list[tuple[int, int]]:
    """The asker's own case told first, and then a question with no `you` in it."""
    told: tuple[int, int] | None = None
    for sentence in document.body:
        for unit in units(sentence):
            norms = unit.norms()
            if unit.form == "statement":
                if norms[0] == "i" and not set(norms[:4]) & _SEEN and "you" not in norms:
                    told = unit.span
                continue
            of_them = bool({"you", "your"} & set(norms)) or norms[0] == "who"
            if told and not of_them and not in_sentence(sentence, unit.first, unit.last):
                return [told]
    return []


def _about_asker(document: Document, job: bool) -> list[tuple[int, int]]:
    found = []
    for sentence in document.body:
        barred = sentence.hits.get("asker.not", ())
        asked_for_others = in_sentence(sentence) is not None
        for unit in units(sentence):
            if in_sentence(sentence, unit.first, unit.last) is not None:
                continue
            if asked_for_others and unit.form == "statement":
                continue
            found += [
                sentence.span(hit)
                for hit in sentence.hits.get("asker", ())
                if unit.first <= hit.first <= unit.last
                and not any(
                    abs(hit.first - other.first) <= 2 or other.first <= hit.first <= other.last
                    for other in barred
                )
            ]
    if not job:
        return found or _own_case(document)
    # A plain request ("could you refer me") is about the favour; a candidacy is about the asker.
    sure = [
        sentence.span(hit)
        for sentence in document.body
        for hit in sentence.hits.get("candidacy.sure", ())
    ]
    return sure + [
        sentence.span(hit)
        for sentence in document.body
        for tag in ("candidacy", "asker")
        for hit in sentence.hits.get(tag, ())
        if not sentence.has("asker.not")
        and not any(
            other.first <= hit.last and hit.first <= other.last
            for other in sentence.hits.get("asker.request", ())
        )
    ]


@dataclass(slots=True)
class Reading:
    """What a question turned out to be, with the spans that say so."""

    searchable: list[tuple[int, int]]
    closed: list[tuple[int, int]]
    about_asker: list[tuple[int, int]]
    referral: list[tuple[int, int]]
    specific_open: list[tuple[int, int]]


def read_question(document: Document, job: list[tuple[int, int]]) -> Reading:
    """Sort a question row; `job` holds the spans in which a job is asked for."""
    all_units = [unit for sentence in document.body for unit in units(sentence)]
    questions = [unit for unit in all_units if unit.form != "statement"]
    about = _about_asker(document, bool(job))
    referral = [
        span
        for unit in all_units
        if (span := in_sentence(unit.sentence, unit.first, unit.last)) is not None
    ]
    if job and not document.has("referral.strong"):
        referral = [span for span in referral if not _inside(span, job)]
    closed = [unit.span for unit in questions if _is_closed(unit, job)]
    if any(unit.form in {"wh", "tell"} for unit in questions):
        closed = []
    searchable = [
        unit.span
        for unit in questions
        if _is_searchable(unit)
        and not _touches(unit, referral)
        and (not _touches(unit, job) or unit.has("fact.posted"))
    ]
    flagged = referral + about + job
    opened = [
        unit.span
        for unit in questions
        if (unit.form in {"wh", "tell"} or unit.has("invite"))
        and unit.span not in searchable
        and not _is_closed(unit, job)
        and not (searchable and "you" not in unit.norms())
        and not (job and unit.norms()[0] in {"who", "whom"})
        and not (referral and unit.norms()[0] in {"who", "whom", "which", "whose"})
        and not _touches(unit, flagged)
        and not unit.has("small.talk")
    ]
    if (about and not referral and not job) or (about and len(questions) == 1):
        opened = []
    return Reading(searchable, closed, about, referral, opened)


def _inside(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(span[0] < end and start < span[1] for start, end in others)


def _touches(unit: Unit, others: list[tuple[int, int]]) -> bool:
    return _inside(unit.span, others)
