"""Whether an interview is prepared, and what is still missing.

Domain: "research on the person, 5 to 10 questions that a search engine can't answer, the pitch
read again, the time box agreed".
"""

from dataclasses import dataclass, field

FEWEST_QUESTIONS = 5
MOST_QUESTIONS = 10


@dataclass(frozen=True)
class Missing:
    """One thing left to do: a stable code, its numbers for translation, an English sentence."""

    code: str
    sentence: str
    params: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Readiness:
    """`share` is how much of the preparation is done, 0.0 to 1.0; 1.0 exactly when ready."""

    ready: bool
    missing: list[Missing]
    share: float


def _some(count: int, noun: str) -> str:
    return f"{count} more {noun}" + ("s" if count > 1 else "")


def _missing_questions(questions: int, searchable: int) -> Missing | None:
    if questions < FEWEST_QUESTIONS:
        needed = FEWEST_QUESTIONS - questions
        sentence = f"Add {_some(needed, 'question')} that a search engine can't answer."
        return Missing("few_questions", sentence, {"needed": needed})
    spare = questions + searchable - MOST_QUESTIONS
    if spare > 0:
        sentence = f"Choose {MOST_QUESTIONS} questions at most: {spare} to leave out."
        return Missing("many_questions", sentence, {"spare": spare})
    return None


def readiness(
    *,
    person_research: int,
    questions: int,
    searchable_questions: int = 0,
    pitch_read: bool,
    time_box_agreed: bool,
) -> Readiness:
    """How ready the user is for one interview.

    `person_research` counts facts with the topic `person`. `questions` counts those of the list
    that a search engine can't answer, `searchable_questions` the others; the fixed last question
    for a referral counts in neither. Too many questions count as the part half done.
    """
    checks = [
        (
            person_research > 0,
            Missing("research_person", "Find out one thing about the person, and where it stands."),
        ),
        (pitch_read, Missing("read_pitch", "Read your pitch once more.")),
        (
            time_box_agreed,
            Missing("agree_time_box", "Agree with them on how long the talk will be."),
        ),
    ]
    missing = [todo for done, todo in checks if not done]
    done = float(len(checks) - len(missing))
    if about_questions := _missing_questions(questions, searchable_questions):
        missing.append(about_questions)
        done += 0.5 if about_questions.code == "many_questions" else questions / FEWEST_QUESTIONS
    else:
        done += 1
    return Readiness(not missing, missing, done / (len(checks) + 1))
