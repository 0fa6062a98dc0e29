"""How far an opening has been followed.

| stage | can become |
|---|---|
| spotted | applied, interviewing, offer, closed |
| applied | interviewing, offer, closed |
| interviewing | offer, closed |
| offer | closed |
| closed | any of the others: it is open again |

So every move forward is possible, also one that leaves stages out, and so is closing. Going back
leads over `closed`.
"""

from seventeen.rules.errors import NotAllowed
from seventeen.rules.words import OpportunityStage

_ROAD = tuple(OpportunityStage)


def possible_stages(stage: OpportunityStage) -> tuple[OpportunityStage, ...]:
    """What can come after this stage; the table above."""
    if stage is OpportunityStage.CLOSED:
        return _ROAD[:-1]
    return _ROAD[_ROAD.index(stage) + 1 :]


def moved(stage: OpportunityStage, to: OpportunityStage) -> OpportunityStage:
    """The stage after a move; raises `NotAllowed` when the table does not have it."""
    if to not in possible_stages(stage):
        raise NotAllowed(stage, f"moving to {to}", possible_stages(stage), "opportunity")
    return to
