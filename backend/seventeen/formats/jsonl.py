"""JSON Lines in the API's own field names: one object per line, each line on its own feet."""

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from seventeen.formats.blocks import MAX_LINE, Text
from seventeen.formats.builder import ContactBuilder
from seventeen.formats.drafts import Draft, Refused, Unreadable, refused
from seventeen.formats.json_fields import set_fields


def read_jsonl(text: Text) -> Iterator[Draft]:
    """One draft per line that is not blank. Raises Unreadable when the file is one JSON array."""
    is_first = True
    for number, raw in enumerate(text.lines, start=1):
        if raw.isspace():
            continue
        if is_first and raw.lstrip().startswith(b"["):
            raise Unreadable(
                "json_array",
                "This file is one JSON list. Please write one contact per line, without brackets "
                "around them and without commas between them (JSON Lines).",
            )
        is_first = False
        try:
            yield _draft(number, raw, text)
        except Refused as refusal:
            yield refused(number, refusal.problem)


def contact_json_line(fields: dict[str, Any]) -> str:
    """One contact as a line of JSON, with its line feed."""
    return json.dumps(fields, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n"


def _draft(number: int, raw: bytes, text: Text) -> Draft:
    if len(raw) > MAX_LINE:
        raise Refused("too_long", f"This line is longer than {MAX_LINE:,} bytes.")
    try:
        value = json.loads(
            text.decode(raw), parse_constant=_no_constant, object_pairs_hook=_no_repetition
        )
    except RecursionError:
        raise Refused("too_deep", "This line is nested too deeply.") from None
    except json.JSONDecodeError as error:
        raise Refused("not_json", f"This is not JSON: {error.msg} at {error.colno}.") from None
    except ValueError:
        raise Refused("not_json", "This line has a number that is too long.") from None
    if not isinstance(value, dict):
        raise Refused("not_an_object", "This line is JSON, but not an object.")
    contact = ContactBuilder()
    set_fields(contact, value)
    return contact.draft(number)


def _no_constant(name: str) -> NoReturn:
    raise Refused("not_json", f"{name} is not a JSON value.")


def _no_repetition(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, value in pairs:
        if name in values:
            raise Refused("repeated_field", "This field stands here twice.", name[:100])
        values[name] = value
    return values
