"""The phrases of each kind of text, put together when the first text of that kind is read."""

from __future__ import annotations

from functools import cache

from seventeen.coach.model import Kind
from seventeen.coach.patterns import Phrases

Tagged = list[tuple[str, list[str]]]


@cache
def phrases_for(kind: Kind) -> Phrases:
    """All phrases that a text of this kind is searched for."""
    if kind is Kind.OUTREACH:
        return _outreach()
    return _question() if kind is Kind.QUESTION else _thanks()


def _job() -> Tagged:
    # Imported here and not above: a server that reviews nothing should not pay for the phrases.
    from seventeen.coach.phrases import (
        frames,
        jobs,
        jobs_frames,
        jobs_more,
        jobs_signs,
        jobs_wide,
    )

    return [
        *frames.PHRASES,
        *jobs.PHRASES,
        *jobs_more.PHRASES,
        *jobs_wide.PHRASES,
        *jobs_frames.PHRASES,
        *jobs_signs.PHRASES,
    ]


def _style() -> Tagged:
    from seventeen.coach.phrases import names, style

    return [*style.PHRASES, *names.PHRASES]


def _outreach() -> Phrases:
    from seventeen.coach.phrases import interest, outreach, reasons, waiting

    return Phrases(
        [
            *_job(),
            *outreach.PHRASES,
            *waiting.PHRASES,
            *reasons.PHRASES,
            *interest.PHRASES,
            *_style(),
        ]
    )


def _question() -> Phrases:
    from seventeen.coach.phrases import asker, questions, referrals

    return Phrases([*_job(), *referrals.PHRASES, *questions.PHRASES, *asker.PHRASES])


@cache
def _thanks() -> Phrases:
    from seventeen.coach.phrases import giving, jobs_signs, referrals, thanks

    return Phrases(
        [
            *_job(),
            *jobs_signs.AFTER_INTERVIEW,
            *referrals.PHRASES,
            *thanks.PHRASES,
            *giving.PHRASES,
            *_style(),
        ]
    )
