"""Every code that the app says in the user's own language has its German words."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from seventeen.coach.review import rules
from seventeen.core.errors import PROBLEMS
from seventeen.rules.reasons import SENTENCES

ROOT = Path(__file__).parents[2]
GERMAN = ROOT / "frontend" / "src" / "i18n" / "de"

FIELDS = {"invalid": 1, "BadValue": 1, "PictureError": 0, "Unreadable": 0, "PydanticCustomError": 0}
"""What refuses a field, or a file, and which of its arguments is the code."""

ROWS = {"Problem": 0, "Refused": 0}
"""The same for rows of a file."""

FOR_PROGRAMS = {
    "bool-type",
    "not-a-picture",  # a 415, which has words of its own
    "not-a-uuid7",
    "one-change",
    "repeated-field",
    "unknown-field",
}
"""Of these nobody hears who uses the app."""


def codes(calls: dict[str, int], *folders: str) -> set[str]:
    """The codes that the calls below these folders of the backend say outright."""
    return {
        str(argument.value)
        for folder in folders
        for file in (ROOT / "backend" / "seventeen" / folder).rglob("*.py")
        for argument in _arguments(ast.parse(file.read_text(encoding="utf-8")), calls)
    }


def _arguments(tree: ast.AST, calls: dict[str, int]) -> Iterator[ast.Constant]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            position = calls.get(node.func.id, len(node.args))
            for argument in node.args[position : position + 1]:
                if isinstance(argument, ast.Constant):
                    yield argument


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


def test_every_refusal_of_a_field_is_said_in_german() -> None:
    found = codes(FIELDS, "formats", "routes", "rules", "schemas", "services")
    expected = {code.replace("_", "-") for code in found} - FOR_PROGRAMS
    assert len(expected) > 20
    assert expected <= set(said("problems.ts", "invalid"))


def test_what_is_wrong_with_a_row_is_said_in_german() -> None:
    expected = codes(ROWS, "formats", "jobs", "services")
    assert len(expected) > 10
    assert expected <= set(said("problems.ts", "row"))


def test_every_remark_of_the_coach_is_said_in_german() -> None:
    assert set(said("rules.ts", "rule")) == {rule.id for rule in rules()}
