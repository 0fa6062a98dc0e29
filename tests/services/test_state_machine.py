"""The whole pipeline, in any order that Hypothesis can think of, against a plain model.

Every step goes through the public API. The model says whether a step is possible and what follows
from it; at the end everything that the API can say of the same things has to agree.
"""

from collections import Counter
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule, run_state_machine_as_test

from seventeen.services.sweep import sweep_owner
from tests.services.stories.ending import Ending
from tests.services.stories.outcomes import Outcomes
from tests.services.stories.owed import Owed
from tests.services.stories.people import People
from tests.services.stories.talks import Talks
from tests.services.stories.telling import Planned, some
from tests.services.stories.trash import Trash
from tests.support.copies import Copy
from tests.support.installed import KINDS, installed

EXAMPLES = {"sqlite": 80, "postgresql": 15}


class Story(People, Talks, Owed, Outcomes, Trash, Ending):
    """One user's story: everything that can happen, and time and the market besides."""

    @initialize()
    def begin(self) -> None:
        """Something to do things with from the first step on."""
        self.found_organization()
        for number in range(3):
            self.meet(number, with_organization=number > 0, with_friend=number > 1)
            self.go_on(number, how_far=2 * number + 1, mine=1)

    @rule(number=some, how_far=st.sampled_from([1, 2, 3, 4, 4, 4, 5, 6]), mine=st.integers(0, 2))
    def go_on(self, number: int, how_far: int, mine: int) -> None:
        """Several steps with one contact: the road that most stories take."""

        def last(*kinds: str) -> int:
            return len(self.model.alive(*kinds)) - 1

        if not self.model.alive("contact"):
            return
        self.draft(number)
        if how_far > 1:
            self.send_outreach(last("outreach"))
        if how_far > 2:
            self.answer_outreach(last("outreach"), "accepted", dated=False)
        if how_far > 3:
            self.schedule(number, 10**6, 24 * 5, with_ask=True)
        if how_far > 4:
            self.step_of_talk(last("interview"), "finish", 0, mine)
        if how_far > 5:
            self.step_of_follow_up(last("follow_up"), "complete")

    @rule(hours=st.integers(1, 24 * 12))
    def time_passes(self, hours: int) -> None:
        self.clock.move(hours=hours)
        self.place.app.installation.db.write_now(sweep_owner, self.user.id)
        self.model.let_time_pass(self.clock.now())
        self.planned()

    @rule()
    def change_phase(self) -> None:
        expected: Planned = Counter()
        if self.on_the_market:
            self.model.close(self.model.pending("on_the_market"))
        else:
            for stage in ("interviewed", "in_touch"):
                for contact in self.user.items("/contacts", stage=stage, limit="200"):
                    expected["on_the_market", frozenset({contact["id"]})] = 1
        self.on_the_market = not self.on_the_market
        phase = "on_the_market" if self.on_the_market else "preparing"
        self.send("PATCH", "/me", phase=phase)
        self.planned(expected)

    # The end

    def teardown(self) -> None:
        state = Copy.of_lists(self.user)
        self.lists_are_the_models(state)
        self.stages_follow_from_the_lists(state)
        self.promises_and_follow_ups_agree(state)
        self.no_state_is_impossible(state)
        self.counts_are_sums(state)
        self.copies_are_true(state)
        self.words_find_what_is_there()
        self.the_bin_holds_what_was_deleted()
        self.the_agenda_speaks_of_what_is_there(state)
        self.no_ask_is_forgotten()


@pytest.mark.parametrize("kind", KINDS)
def test_any_story_leaves_things_as_the_model_says(
    kind: str, sqlite_template: Path, tmp_path: Path
) -> None:
    with installed(kind, sqlite_template, tmp_path, "stories") as place:
        run_state_machine_as_test(
            type("Story", (Story,), {"place": place}),
            settings=settings(
                max_examples=EXAMPLES[kind],
                stateful_step_count=30,
                deadline=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
