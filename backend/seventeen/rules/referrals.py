"""The life of a referral: open -> taken_up | dropped, and back to open when that was a mistake."""

from seventeen.rules.errors import NotAllowed
from seventeen.rules.words import ReferralStatus, ReferralStep

_POSSIBLE: dict[ReferralStatus, tuple[ReferralStep, ...]] = {
    ReferralStatus.OPEN: (ReferralStep.TAKE_UP, ReferralStep.DROP),
    ReferralStatus.TAKEN_UP: (ReferralStep.REOPEN,),
    ReferralStatus.DROPPED: (ReferralStep.TAKE_UP, ReferralStep.REOPEN),
}

_AFTER: dict[ReferralStep, ReferralStatus] = {
    ReferralStep.TAKE_UP: ReferralStatus.TAKEN_UP,
    ReferralStep.DROP: ReferralStatus.DROPPED,
    ReferralStep.REOPEN: ReferralStatus.OPEN,
}


def possible_steps(status: ReferralStatus) -> tuple[ReferralStep, ...]:
    """What the user can do with a referral in this state."""
    return _POSSIBLE[status]


def next_status(status: ReferralStatus, step: ReferralStep) -> ReferralStatus:
    """The status after `step`; raises `NotAllowed` when the state forbids it."""
    if step not in possible_steps(status):
        raise NotAllowed(status, step, possible_steps(status), "referral")
    return _AFTER[step]
