"""What a body or a parameter is refused for: which field, why, and what would be right.

In plain words and never with what was sent: that may be a password.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, get_args

from pydantic import BaseModel

from seventeen.core.errors import FieldError
from seventeen.schemas.base import ID_LENGTH, IN_WORDS

PLAIN = {
    "missing": "This is needed.",
    "string_type": "Give a text.",
    "string_too_short": "Use at least {min_length:,} characters.",
    "string_too_long": "Use at most {max_length:,} characters.",
    "string_unicode": "Use characters that Unicode has.",
    "too_short": "Give at least {min_length:,}.",
    "too_long": "Give at most {max_length:,}.",
    "greater_than": "Give a number above {gt:,}.",
    "greater_than_equal": "Give a number of at least {ge:,}.",
    "less_than": "Give a number below {lt:,}.",
    "less_than_equal": "Give a number of at most {le:,}.",
    "int_type": "Give a whole number.",
    "int_parsing": "Give a whole number.",
    "int_parsing_size": "Give a smaller number.",
    "int_from_float": "Give a whole number.",
    "float_type": "Give a number.",
    "float_parsing": "Give a number.",
    "finite_number": "Give a number that is finite.",
    "bool_type": "Give true or false.",
    "bool_parsing": "Give true or false.",
    "list_type": "Give a list.",
    "dict_type": "Give an object.",
    "model_type": "Give an object.",
    "model_attributes_type": "Give an object.",
    "datetime_type": "Give a time such as 2026-03-02T14:00:00Z.",
    "date_type": "Give a date such as 2026-03-02.",
    "literal_error": "Give {expected}.",
    "enum": "Give {expected}.",
}
"""Sentences by pydantic's types of findings, with what it says of the bounds."""

EMPTY = "This must not be empty."
BAD_ID = f"Give an id: a UUID of {ID_LENGTH} characters, in lower case."
MOST = 1000


def field_errors(
    errors: Sequence[Mapping[str, Any]], model: Any = None, *, places: bool = False
) -> list[FieldError]:
    """Pydantic's findings about a body of this type.

    With `places` each begins with where it was: in the body, or in the parameter of this name.
    """
    found = []
    for error in errors:
        path = list(error["loc"])
        place = path.pop(0) if places else "body"
        pointer = "/" + "/".join(str(part) for part in path)
        if place != "body":
            pointer = str(path[0]) if path else str(place)
        code = str(error["type"]).replace("_", "-")
        found.append(FieldError(pointer, code, sentence(error, path, model)[:MOST]))
    return found


def sentence(error: Mapping[str, Any], path: Sequence[Any] = (), model: Any = None) -> str:
    """One finding in plain words."""
    kind, context = str(error["type"]), error.get("ctx") or {}
    if kind == "extra_forbidden":
        return _unknown(path, model)
    if kind in ("string_too_short", "too_short") and context["min_length"] == 1:
        return EMPTY
    if ID_LENGTH in (context.get("min_length"), context.get("max_length")):
        return BAD_ID
    if kind == "string_pattern_mismatch":
        return IN_WORDS.get(context["pattern"], "This does not have the right form.")
    if kind in PLAIN:
        return PLAIN[kind].format_map(context)
    said = str(error["msg"]).removeprefix("Value error, ").rstrip(".")
    return said[:1].upper() + said[1:] + "."


def _unknown(path: Sequence[Any], model: Any) -> str:
    """What there is where a field was named that is not there; its name is not repeated."""
    from difflib import get_close_matches

    names = sorted(_names_at(model, path[:-1]))
    if not names:
        return "There is no field of this name here."
    close = get_close_matches(str(path[-1]), names, n=1)
    meant = f" Did you mean `{close[0]}`?" if close else ""
    return f"There is no field of this name here.{meant} The fields are: {', '.join(names)}."


def _names_at(model: Any, path: Sequence[Any]) -> set[str]:
    """The names of the fields of what stands at this place of a body."""
    here = list(_models(model))
    for part in path:
        if not isinstance(part, int):
            here = [
                inner
                for one in here
                if part in one.model_fields
                for inner in _models(one.model_fields[part].annotation)
            ]
    return {name for one in here for name in one.model_fields}


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models in a type: itself, what it lists, or what it may be."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in get_args(annotation):
        yield from _models(inner)
