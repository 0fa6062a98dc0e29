"""Every rule does what its examples say; they are its documentation."""

import pytest

from seventeen.coach.model import Example, Kind, Rule, Severity
from seventeen.coach.review import review, rules

CASES = [
    pytest.param(rule, kind, example, id=f"{rule.id}-{kind}-{place}")
    for rule in rules()
    for place, example in enumerate(rule.examples)
    for kind in ((example.kind,) if example.kind else rule.kinds)
]


@pytest.mark.parametrize(("rule", "kind", "example"), CASES)
def test_a_rule_speaks_where_its_examples_say(rule: Rule, kind: Kind, example: Example) -> None:
    found = review(kind, example.text, channel=example.channel, facts=example.facts)

    assert (rule.id in {finding.rule for finding in found.findings}) is example.fires


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_every_rule_shows_both_sides_and_has_a_place_in_the_playbook(rule: Rule) -> None:
    assert {example.fires for example in rule.examples} == {True, False}
    page, _, part = rule.playbook.partition("#")
    assert page
    assert part
    assert rule.reason[-1] in ".?"


def test_no_two_rules_share_a_name_and_only_one_stops() -> None:
    names = [rule.id for rule in rules()]

    assert len(names) == len(set(names))
    assert [rule.id for rule in rules() if rule.severity is Severity.STOP] == ["asks_for_job"]
