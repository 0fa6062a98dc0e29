"""What would break a client that was written against an earlier contract.

Within v1 everything may be added and nothing taken away: operations, parameters, answers and their
fields stay, nothing becomes required of a request, and a request may say all that it could say.
"""

from collections.abc import Iterator
from typing import Any

from tests.contract.walk import Json, Operation, operations, resolve

LIMITS = {
    "maxLength": min,
    "maxItems": min,
    "maxProperties": min,
    "maximum": min,
    "minLength": max,
    "minItems": max,
    "minimum": max,
}
"""What a schema may allow at the most or demand at the least, and which of two is the stricter."""


class Comparison:
    """Two contracts, walked side by side."""

    def __init__(self, before: Json, after: Json) -> None:
        self._before = before
        self._after = after

    def breaks(self) -> Iterator[str]:
        """A line for each thing that a client of `before` could trip over."""
        now = {operation.name: operation for operation in operations(self._after)}
        for old in operations(self._before):
            new = now.get(old.name)
            if new is None or (new.path, new.method) != (old.path, old.method):
                yield f"{old.name}: {old.method.upper()} {old.path} is gone"
            else:
                yield from self._operation(old, new)

    def _operation(self, old: Operation, new: Operation) -> Iterator[str]:
        yield from self._parameters(old, new)
        if not old.public and new.spec["security"] != old.spec["security"]:
            yield f"{old.name}: it demands other credentials or another scope"
        if old.public and not new.public:
            yield f"{old.name}: it demands credentials now"
        yield from self._body(old, new)
        for status, response in old.spec["responses"].items():
            if status not in new.spec["responses"]:
                yield f"{old.name}: the answer {status} is gone"
                continue
            was = resolve(self._before, response)
            now = resolve(self._after, new.spec["responses"][status])
            yield from self._answer(f"{old.name} {status}", was, now)

    def _parameters(self, old: Operation, new: Operation) -> Iterator[str]:
        there = {(one["in"], one["name"]): one for one in new.parameters}
        for one in old.parameters:
            same = there.pop((one["in"], one["name"]), None)
            place = f"{old.name}: parameter {one['name']}"
            if same is None:
                yield f"{place} is gone"
                continue
            if same["required"] and not one["required"]:
                yield f"{place} is required now"
            yield from self._request(place, one["schema"], same["schema"])
        for (_, name), added in there.items():
            if added["required"]:
                yield f"{old.name}: parameter {name} is new and required"

    def _body(self, old: Operation, new: Operation) -> Iterator[str]:
        was, now = (one.spec.get("requestBody", {"content": {}}) for one in (old, new))
        if now.get("required") and not was.get("required"):
            yield f"{old.name}: a body is required now"
        for kind, media in was["content"].items():
            if kind not in now["content"]:
                yield f"{old.name}: a body can't be {kind} any more"
            else:
                yield from self._request(
                    f"{old.name}: body", media["schema"], now["content"][kind]["schema"]
                )

    def _answer(self, place: str, was: Json, now: Json) -> Iterator[str]:
        for name, header in was.get("headers", {}).items():
            header = resolve(self._before, header)  # noqa: PLW2901 -- the same header, followed
            other = now.get("headers", {}).get(name)
            if other is None:
                yield f"{place}: the header {name} is gone"
            elif header.get("required") and not resolve(self._after, other).get("required"):
                yield f"{place}: the header {name} may be missing now"
        for kind, media in was.get("content", {}).items():
            if kind not in now.get("content", {}):
                yield f"{place}: it is not {kind} any more"
            elif "schema" in media:
                yield from self._shown(place, media["schema"], now["content"][kind]["schema"])

    def _request(
        self, place: str, was: Json, now: Json, seen: tuple[str, ...] = ()
    ) -> Iterator[str]:
        """What could be sent before can be sent now."""
        if was.get("$ref", "") in seen:
            return
        seen = (*seen, was["$ref"]) if "$ref" in was else seen
        was, now = resolve(self._before, was), resolve(self._after, now)
        if lost := types(self._before, was) - types(self._after, now):
            yield f"{place} can't be {', '.join(sorted(lost))} any more"
            return
        yield from narrowed(place, was, now)
        for name, schema in was.get("properties", {}).items():
            if name not in now.get("properties", {}):
                yield f"{place}: field {name} is gone"
            else:
                here = f"{place}: field {name}"
                yield from self._request(here, schema, now["properties"][name], seen)
        for name in set(now.get("required", ())) - set(was.get("required", ())):
            yield f"{place}: field {name} is required now"
        for one, other in parts(self._before, was, self._after, now):
            yield from self._request(place, one, other, seen)

    def _shown(self, place: str, was: Json, now: Json, seen: tuple[str, ...] = ()) -> Iterator[str]:
        """What is read now could be read before; new choices of an enum are no surprise."""
        if was.get("$ref", "") in seen:
            return
        seen = (*seen, was["$ref"]) if "$ref" in was else seen
        was, now = resolve(self._before, was), resolve(self._after, now)
        if added := types(self._after, now) - types(self._before, was):
            yield f"{place} can be {', '.join(sorted(added))} now"
            return
        for name, schema in was.get("properties", {}).items():
            if name not in now.get("properties", {}):
                yield f"{place}: field {name} is gone"
                continue
            here = f"{place}: field {name}"
            if name in was.get("required", ()) and name not in now.get("required", ()):
                yield f"{here} may be missing now"
            yield from self._shown(here, schema, now["properties"][name], seen)
        for one, other in parts(self._before, was, self._after, now):
            yield from self._shown(place, one, other, seen)


def breaks(before: Json, after: Json) -> list[str]:
    """Each thing that a client of `before` could trip over in `after`, once."""
    return list(dict.fromkeys(Comparison(before, after).breaks()))


def types(document: Json, schema: Json) -> set[str]:
    """The JSON types that a schema lets pass; numbers include whole ones."""
    schema = resolve(document, schema)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        return {name for choice in choices for name in types(document, choice)}
    if "type" not in schema:
        return {"array", "boolean", "integer", "null", "number", "object", "string"}
    return {schema["type"], *(("integer",) if schema["type"] == "number" else ())}


def narrowed(place: str, was: Json, now: Json) -> Iterator[str]:
    """Values that a request may not hold any more."""
    if "enum" in now and set(was.get("enum", ("anything",))) - set(now["enum"]):
        yield f"{place} has fewer choices now"
    for name, stricter in LIMITS.items():
        if name in now and (name not in was or stricter(was[name], now[name]) != was[name]):
            yield f"{place}: its {name} is stricter now"
    for name in ("pattern", "format", "const"):
        if name in now and now[name] != was.get(name):
            yield f"{place}: its {name} is another one now"


def parts(before: Json, was: Json, after: Json, now: Json) -> Iterator[tuple[Any, Any]]:
    """Schemas inside of two schemas that belong together: items, values, choices of one type."""
    for name in ("items", "additionalProperties", "propertyNames"):
        if isinstance(was.get(name), dict) and isinstance(now.get(name), dict):
            yield was[name], now[name]
    for one in was.get("anyOf", ()):
        kinds = types(before, one)
        for other in now.get("anyOf", [now]):
            same_ref = one.get("$ref") == other.get("$ref")
            if types(after, other) >= kinds and (same_ref or kinds != {"object"}):
                yield one, other
                break
