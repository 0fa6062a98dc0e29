"""The classes of words that phrases refer to, as `@firm` or `@trade`."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from seventeen.coach.lexicon import NOT_A_NAME, NUMBERS

if TYPE_CHECKING:
    from seventeen.coach.words import Word


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


CLASSES: dict[str, frozenset[str]] = {
    "@modal": _set("can could would will may might shall"),
    "@be": _set("am is are was were be been being"),
    "@have": _set("have has had got"),
    "@det": _set("a an the my your our his her their any some this that these those its no each"),
    "@cv": _set("resume resumes cv cvs credentials biodata vitae"),
    "@job": _set(
        "job jobs position positions role roles vacancy vacancies opening openings internship"
        " internships employment post posts traineeship traineeships apprenticeship apprenticeships"
        " placement placements gig gigs backfill backfills work opportunity opportunities seat"
    ),
    "@opening": _set(
        "vacancy vacancies opening openings internship internships position positions role roles"
        " job jobs opportunity opportunities placement placements traineeship apprenticeships spot"
        " spots work employment post posts traineeships apprenticeship intern interns"
    ),
    "@papers": _set(
        "resume resumes cv cvs portfolio profile application details name info information"
        " credentials biodata candidacy candidature documents certificates transcript reel"
        " showreel qualifications materials paperwork github"
    ),
    "@hirer": _set(
        "hr recruiter recruiters recruiting recruitment recruiter's hiring manager managers boss"
        " bosses talent personnel supervisor foreman gaffer folks crew director directors principal department employer"
        " employers ceo partner partners head committee panel person people somebody someone"
        " anyone whoever desk pile inbox editor owner chef matron dean decision team company"
    ),
    "@vacancy": _set(
        "vacancy vacancies opening openings internship internships backfill backfills placement"
        " placements traineeship traineeships apprenticeship apprenticeships headcount jobs"
    ),
    "@trainee": _set(
        "intern interns apprentice apprentices trainee trainees freshers fresher juniors newcomers"
        " beginners graduates undergraduates"
    ),
    "@firm": _set(
        "team company firm organization organizations group lab department unit office hospital"
        " clinic agency studio school family depot startup practice crew ward bank site side staff"
        " institution business newsroom kitchen organisation trust place here there shop charity"
    ),
    "@hand": _set(
        "man woman men women hand hands pair lad girl boy guy fella chap bloke worker workers helper helpers labourer laborer temp temps"
        " volunteer volunteers assistant assistants driver drivers timer timers employee employees"
        " staff candidate candidates recruit recruits engineer engineers developer developers"
    ),
    "@worker": _set(
        "man woman men women hands lad worker workers helper helpers people person someone somebody"
        " anyone anybody candidate candidates staff volunteer volunteers student students applicants"
        " assistant assistants driver drivers employee employees engineers developers nurses labour"
        " labor timers timer temps folk folks graduate graduates"
    ),
    "@family": _set(
        "son daughter nephew niece brother sister husband wife friend cousin partner grandson"
        " granddaughter mate boyfriend girlfriend flatmate roommate neighbour neighbor classmate buddy"
    ),
    "@pass": _set(
        "forward pass share send hand walk slip drop submit put circulate route deliver float push"
        " give bring run get flag forwarding passing sharing sending handing submitting dropping"
        " giving flagging relay email fire"
    ),
    "@commend": _set(
        "refer recommend nominate endorse vouch sponsor shortlist referring recommending nominating"
        " endorsing champion"
    ),
    "@trait": _set(
        "perfect great strong ideal good right best excellent amazing valuable natural exact"
        " incredible fantastic suitable qualified solid outstanding tremendous immediate real big"
    ),
    "@talk": _set("talk speak chat meet connect call interview listen hear learn"),
    "@contact": _set(
        "talk speak chat meet connect contact call reach approach interview ask see visit hear know"
        " follow write listen message email consult ring learn network touch bother"
    ),
    "@talking": _set("talking speaking chatting meeting connecting calling"),
    "@meet": _set(
        "call chat conversation talk coffee meeting interview meetup catch discussion phone zoom"
        " lunch cuppa catchup videocall"
    ),
    "@artefact": _set(
        "talk paper article post book podcast episode lecture interview essay thesis blog column"
        " video newsletter presentation webinar report study piece keynote dissertation seminar"
        " thread posts papers articles books speech panel letter guide chapter documentary film tiktok reel vlog tweet tweets substack"
        " set gig concert arrangement recital novel poem mural collection sermon prototype app blog"
        " channel stream speeches songs song sculpture painting paintings garden"
        " map exhibition photographs note quote campaign album recipe workshop"
        " answer comment comments remarks slides poster patent tutorial series show story"
        " migration decision demonstration writeup redesign translation teardown quote manual"
    ),
    "@met": _set("met sat spoke talked chatted studied worked trained lived served rowed played"),
    "@saw": _set(
        "saw read heard watched attended enjoyed loved followed reread rewatched"
        " seen listened noticed found discovered ate used cited"
    ),
    "@said": _set(
        "said told mentioned suggested recommended advised explained described showed pointed"
        " shared wrote warned called described taught insisted promised admitted remarked gave"
        " brought proposed lent asked offered"
    ),
    "@says": _set(
        "says said tells told mentioned mentions suggested suggests recommended recommends"
        " thought thinks pointed introduced gave passed sent referred advised insisted swears"
        " reckons promised urged encouraged"
    ),
    "@kin": _set(
        "professor prof uncle aunt auntie aunty mother father mum mom dad boss manager colleague"
        " friend coach teacher advisor adviser cousin sister brother neighbour neighbor supervisor"
        " mentor roommate wife husband tutor lecturer dentist judge captain chef foreman lecturer"
        " grandmother grandfather son daughter partner flatmate director instructor dean principal"
        " landlady landlord barber pastor foreperson lead client counselor counsellor"
    ),
    "@time": _set(
        "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight morning"
        " afternoon evening week weeks month months weekend today january february march april"
        " june july august september october november december"
    ),
    "@small": _set("quick brief short little tiny fast speedy quickly briefly"),
    "@helped": _set("useful helpful interesting relevant handy fun worth good enjoyable"),
    "@more": _set("more anything something everything lot bit"),
    "@wh": _set("what how why which who whom whose where when"),
    "@aux": _set(
        "do does did is are was were can could would will have has had should may might am shall"
    ),
    "@person": _set(
        "person persons people someone somebody anyone anybody colleague colleagues contact contacts friend"
        " friends others folks anyones professional professionals individual individuals expert"
        " experts member members name names veteran veterans peers peer teammate teammates one ones"
        " boss mentor counterpart graduate graduates parent user customer owner owners alumni alum alums"
        " alumnus alumna coworker coworkers employees specialist specialists"
    ),
}

IRREGULAR_PAST = _set(
    "went left made took ran built wrote taught began came became did gave grew held kept knew led"
    " met moved paid put read rose said sat saw sold sent set spent spoke started stood swapped"
    " switched thought told took turned won wore chose drew drove fought found got lost quit rebuilt"
    " rode brought bought caught dealt fell flew forgot heard hid hit learned learnt let meant"
    " overcame rang redid sang shot showed shut slept sought split stole struck stuck swam swore"
    " tore threw understood woke rewrote broke cut dug had"
)
PARTICIPLES = IRREGULAR_PAST | _set(
    "gone taken written begun come become done given grown known spoken chosen drawn driven seen"
    " rerun rung sung shown stolen sworn thrown woken rewritten broken been booked redone run"
)
_TRADE_ENDS = (
    "hand",
    "hands",
    "er",
    "or",
    "ist",
    "ian",
    "ant",
    "eer",
    "ers",
    "ors",
    "ists",
    "ians",
    "ants",
    "eers",
)
_NO_TRADE = _set(
    "beforehand secondhand firsthand shorthand bachelor bachelors mentor editor_ another rather whether either neither number numbers career careers summer winter answer"
    " answers matter matters paper papers letter letters further father mother brother sister"
    " weather centre center computer computers quarter together however october november december"
    " september important relevant constant significant former better longer newsletter order"
    " orders offer offers master masters chapter chapters error errors mirror favor dinner border"
    " consider discover remember differ cancer counter shoulder restaurant restaurants distant"
    " instant consultant_ grant grants plant plants covers cover power tower lawyer_ tender"
)
_SUFFIX_PAST = frozenset({"need", "indeed", "speed", "feed", "seed", "bed", "red", "exceed"})


@lru_cache(maxsize=8192)
def classes_of(norm: str) -> tuple[str, ...]:
    """The word itself and every class that it belongs to."""
    found = [name for name, words in CLASSES.items() if norm in words]
    if norm in IRREGULAR_PAST or (norm.endswith("ed") and norm not in _SUFFIX_PAST):
        found.append("@past")
    if norm in PARTICIPLES or (norm.endswith("ed") and norm not in _SUFFIX_PAST):
        found.append("@done")
    if norm.endswith("ing") and len(norm) > 4:
        found.append("@ing")
    if norm[0].isdigit() or norm in NUMBERS or norm == "dozen":
        found.append("#")
    if norm.endswith(_TRADE_ENDS) and len(norm) > 5 and norm not in _NO_TRADE:
        found.append("@trade")
    if norm.startswith("slot:"):
        found.append("@slot")
        if any(made in norm for made in ("post", "talk", "article", "paper", "podcast")):
            found.append("@artefact")
        if any(hint in norm for hint in ("number", "xx", "minutes", "#")):
            found.append("#")
    return (norm, *found)


def symbols(word: Word) -> tuple[str, ...]:
    """All that a phrase may ask of this word."""
    found = classes_of(word.norm)
    if word.slot or (word.capital and not (word.first and word.norm in NOT_A_NAME)):
        return (*found, "@name")
    return found
