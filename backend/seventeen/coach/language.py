"""Which language a text is in, as far as its small words say: English, or German."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seventeen.coach.model import Language
    from seventeen.coach.sentences import Document

_MOST_WORDS = 300
# Words that the other language does not have; `die`, `war`, `was`, `so` or `in` say nothing.
_GERMAN = frozenset(
    "und der das ich sie ihr ihre ihren ihrem ihrer ihnen nicht ist fur mit ein eine einen einem einer"
    " zu den dem des auf auch wie wir uns mich mir mein meine meinen meiner dein deine deinen dir dich"
    " du haben habe hast hatte hatten wurde wurden werden wird konnte konnten kann kannst konnen bei nach"
    " uber wenn oder dass von vom zum zur sind sein seit gerne gern danke vielen dank liebe lieber"
    " hallo herr frau mochte warum weil aus durch nur noch schon sehr mehr als bis diese dieser dieses"
    " wer wen wem welche welcher welches gibt gab ware ob doch dann hier jetzt mal grusse grussen viele"
    " freundlichen geehrte geehrter kein keine keinen machen macht gemacht gekommen minuten zeit frage"
    " fragen arbeit beruf gesprach".split()
)
_ENGLISH = frozenset(
    "the and i you to of a for with my your at on have would be was are me we it that this is as if"
    " from about how what when who why do did does could can will not or but so any there their they"
    " an by been has had he she him her us our in more thank thanks please work job time like love"
    " know think best".split()
)


def language_of(document: Document) -> Language:
    """German where its small words outnumber the English ones clearly, else English."""
    german = english = 0
    seen = 0
    for sentence in document.sentences:
        for word in sentence.words:
            seen += 1
            if seen > _MOST_WORDS:
                break
            german += word.norm in _GERMAN
            english += word.norm in _ENGLISH
    return "de" if german > 2 * english else "en"
