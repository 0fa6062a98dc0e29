"""Merge patches: what a thing is, what is to change, and whether the whole is still right."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from pydantic import ValidationError

from seventeen.core.clock import to_text
from seventeen.core.errors import Invalid
from seventeen.schemas.base import Body
from seventeen.schemas.findings import field_errors
from seventeen.services.nouns import Noun


def current(noun: Noun, row: Any) -> dict[str, Any]:
    """The row's writable fields, in the JSON that a client would send for them."""
    values: dict[str, Any] = {}
    for name in noun.stored.model_fields:
        if name in noun.overrides:
            value = noun.overrides[name](row)
        else:
            value = getattr(row, name, None)
        if isinstance(value, datetime):
            value = to_text(value)
        elif isinstance(value, date):
            value = value.isoformat()
        values[name] = value
    return values


def merged(target: Any, changes: Any) -> Any:
    """RFC 7396, section 2. Null takes a member away, so that its default comes back."""
    if not isinstance(changes, Mapping):
        return changes
    result = dict(target) if isinstance(target, Mapping) else {}
    for name, value in changes.items():
        if value is None:
            result.pop(name, None)
        else:
            result[name] = merged(result.get(name), value)
    return result


def validated(model: type[Body], values: Mapping[str, Any]) -> Any:
    """The body, checked. Raises Invalid with a pointer for each thing that is wrong."""
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise Invalid(
            "Some fields need another value.", errors=field_errors(error.errors(), model)
        ) from None
