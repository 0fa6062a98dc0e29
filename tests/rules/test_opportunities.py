import pytest
from hypothesis import given
from hypothesis import strategies as st

from seventeen.rules.errors import NotAllowed
from seventeen.rules.opportunities import moved, possible_stages
from seventeen.rules.words import OpportunityStage

stages = st.sampled_from(OpportunityStage)


@given(stages, stages)
def test_a_move_is_made_or_refused_with_what_is_possible(
    stage: OpportunityStage, to: OpportunityStage
) -> None:
    if to in possible_stages(stage):
        assert moved(stage, to) is to
        return
    with pytest.raises(NotAllowed) as refused:
        moved(stage, to)
    assert refused.value.possible == [str(one) for one in possible_stages(stage)]


@given(stages)
def test_every_opening_can_be_closed_and_no_move_leads_nowhere(stage: OpportunityStage) -> None:
    possible = possible_stages(stage)
    assert possible
    assert stage not in possible
    assert (OpportunityStage.CLOSED in possible) == (stage is not OpportunityStage.CLOSED)
