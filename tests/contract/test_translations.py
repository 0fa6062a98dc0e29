"""Every code that the app says in the user's own language has its German words."""

import re
from pathlib import Path

import pytest

from seventeen.coach.review import rules
from seventeen.core.errors import PROBLEMS
from seventeen.rules.reasons import SENTENCES

GERMAN = Path(__file__).parents[2] / "frontend" / "src" / "i18n" / "de"


def said(file: str, prefix: str) -> dict[str, str]:
    """The German texts by the codes below a prefix."""
    text = (GERMAN / file).read_text(encoding="utf-8")
    return dict(re.findall(rf"^  '{prefix}\.([\w.-]+)':\s+'(.*)',$", text, re.MULTILINE))


def test_every_reason_is_said_in_german() -> None:
    assert set(said("reasons.ts", "reason")) == set(SENTENCES)


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_a_german_reason_names_whom_the_english_names(code: str) -> None:
    german = said("reasons.ts", "reason")[code]
    assert ("{name}" in german) is ("{name}" in SENTENCES[code])
    if "{span" in german:
        assert "{span}" in SENTENCES[code]


def test_every_problem_is_said_in_german() -> None:
    expected = {problem.code for problem in PROBLEMS} - {"internal-error"}
    assert expected <= set(said("problems.ts", "problem"))


def test_every_remark_of_the_coach_is_said_in_german() -> None:
    assert set(said("rules.ts", "rule")) == {rule.id for rule in rules()}
