"""What a row of a file adds to a contact: gaps are filled, lists grow, nothing is overwritten.

Pure. A contact is a mapping of its columns, in which empty ones may be missing, and `organization`,
the sort key of its organization's name.
"""

from collections.abc import Callable, Hashable, Mapping
from typing import Any

from seventeen.core.words import fold, sort_key
from seventeen.formats.identity import normal_email, normal_url

Columns = Mapping[str, Any]

_PLAIN = ("location", "time_zone", "about", "cadence_days", "connected_on")


def additions(known: Columns, found: Columns) -> dict[str, Any]:
    """The columns that `found` changes in `known`, with their new values; none when it is no news.

    Besides columns there may be `organization` for a contact that had none.
    """
    changes = {name: found[name] for name in _PLAIN if found.get(name) and not known.get(name)}
    changes |= _names(known, found)
    changes |= _work(known, found)
    for name, (most, same) in _LISTS.items():
        if more := _more(known.get(name) or [], found.get(name) or [], most, same):
            changes[name] = more
    if ids := _more_ids(known.get("external_ids") or {}, found.get("external_ids") or {}):
        changes["external_ids"] = ids
    if extra := _more_extra(known.get("extra") or {}, found.get("extra") or {}):
        changes["extra"] = extra
    return changes


def _names(known: Columns, found: Columns) -> dict[str, Any]:
    """The parts of another spelling of the name would not fit the one that is kept."""
    changes: dict[str, Any] = {}
    if found.get("name") and not known.get("name"):
        changes = {"name": found["name"], "name_key": sort_key(found["name"])}
    elif fold(known.get("name") or "") != fold(found.get("name") or ""):
        return {}
    for part in ("given_name", "family_name"):
        if found.get(part) and not known.get(part):
            changes[part] = found[part]
    return changes


def _work(known: Columns, found: Columns) -> dict[str, Any]:
    """A title held at one organization says nothing about another."""
    changes: dict[str, Any] = {}
    here, there = known.get("organization"), found.get("organization")
    if there and not here:
        changes["organization"] = there
    if found.get("title") and not known.get("title") and not (here and there and here != there):
        changes["title"] = found["title"]
    return changes


def _more(
    known: list[Any], found: list[Any], most: int, same: Callable[[Any], Hashable]
) -> list[Any]:
    """The list with what is new in it; empty when nothing is."""
    seen = {same(one) for one in known}
    new: list[Any] = []
    for one in found:
        mark = same(one)
        if mark not in seen and len(known) + len(new) < most:
            seen.add(mark)
            new.append(one)
    return [*known, *new] if new else []


def _more_ids(known: Mapping[str, str], found: Mapping[str, str]) -> dict[str, str]:
    new = {source: value for source, value in found.items() if source not in known}
    return {**known, **new} if new and len(known) + len(new) <= _IDS else {}


def _more_extra(
    known: Mapping[str, list[str]], found: Mapping[str, list[str]]
) -> dict[str, list[str]]:
    changed: dict[str, list[str]] = {}
    for name, values in found.items():
        has_room = name in known or len(known.keys() | changed.keys()) < _EXTRA_NAMES
        if has_room and (more := _more(known.get(name, []), values, _EXTRA_VALUES, str)):
            changed[name] = more
    return {**known, **changed} if changed else {}


def _email(one: Mapping[str, str]) -> Hashable:
    return normal_email(one["value"]) or one["value"]


def _phone(one: Mapping[str, str]) -> Hashable:
    digits = "".join(letter for letter in one["value"] if letter.isdigit() or letter == "+")
    return digits or fold(one["value"])


def _link(one: Mapping[str, str]) -> Hashable:
    return normal_url(one["value"]) or one["value"]


def _interest(one: Mapping[str, str]) -> Hashable:
    return one["kind"], fold(one["detail"])


_LISTS: dict[str, tuple[int, Callable[[Any], Hashable]]] = {
    "emails": (20, _email),
    "phones": (20, _phone),
    "links": (20, _link),
    "interest": (20, _interest),
    "common_ground": (20, fold),
    "mutual_contacts": (50, fold),
    "tags": (50, fold),
}
"""How many entries a list of a contact has at the most (as in the contract), and when two are one."""

_IDS = 20
_EXTRA_NAMES = 50
_EXTRA_VALUES = 20
