"""Our own questions to begin with, by theme, in every language of the app."""

import tomllib
from functools import cache

from pydantic import TypeAdapter

from seventeen.core.resources import PACKAGE
from seventeen.schemas.questions import (
    StarterLanguage,
    StarterQuery,
    StarterQuestionOut,
    StarterQuestionsOut,
    Theme,
)

FOLDER = PACKAGE / "starter_questions"
BY_THEME = TypeAdapter(dict[Theme, list[str]])


@cache
def read(language: StarterLanguage) -> tuple[tuple[Theme, str], ...]:
    """Every question with its theme, in order."""
    file = FOLDER / f"{language}.toml"
    content = BY_THEME.validate_python(tomllib.loads(file.read_text(encoding="utf-8")))
    return tuple((theme, text) for theme, texts in content.items() for text in texts)


def starter_questions(query: StarterQuery) -> StarterQuestionsOut:
    """Those of one theme, or all."""
    return StarterQuestionsOut(
        items=[
            StarterQuestionOut(theme=theme, text=text)
            for theme, text in read(query.language)
            if query.theme in (None, theme)
        ]
    )
