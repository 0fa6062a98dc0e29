"""What differs between two contracts in meaning: order, wrapping and quoting do not count."""

from collections.abc import Iterator
from typing import Any

SETS = {"required", "enum", "tags", "servers"}
"""Lists whose order says nothing."""


def meaning(node: Any, name: str = "") -> Any:
    """The value with every list whose order says nothing turned into an object or sorted."""
    if isinstance(node, dict):
        return {key: meaning(value, key) for key, value in node.items()}
    if not isinstance(node, list):
        return node
    items = [meaning(value) for value in node]
    if name == "parameters":
        return {f"{one.get('in')} {one.get('name')}": one for one in items}
    if name in SETS and all(isinstance(one, str) for one in items):
        return sorted(items)
    if name in SETS and all(isinstance(one, dict) for one in items):
        return {str(one.get("name") or one.get("url")): one for one in items}
    return items


def differences(before: Any, after: Any, place: str = "") -> Iterator[str]:
    """A line for each place where the two say something else."""
    if isinstance(before, dict) and isinstance(after, dict):
        for key in sorted({*before, *after}, key=str):
            here = f"{place}/{key}"
            if key not in after:
                yield f"- {here}: {_short(before[key])}"
            elif key not in before:
                yield f"+ {here}: {_short(after[key])}"
            else:
                yield from differences(before[key], after[key], here)
    elif before != after or type(before) is not type(after):
        yield f"~ {place}: {_short(before)} -> {_short(after)}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 200 else f"{text[:200]}..."
