"""Ids in addresses."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Path

from seventeen.core.ids import UUID7_PATTERN, UUID_PATTERN

ThingId = Annotated[str, Path(alias="id", pattern=UUID_PATTERN, min_length=36, max_length=36)]
NewThingId = Annotated[
    str,
    Path(
        alias="id",
        pattern=UUID7_PATTERN,
        min_length=36,
        max_length=36,
        description="A UUIDv7 that the client made.",
    ),
]


def path_id(name: str) -> Callable[..., Awaitable[None]]:
    """Declares an id in the path that handlers read for themselves."""

    async def declared(
        value: Annotated[str, Path(alias=name, pattern=UUID_PATTERN, min_length=36, max_length=36)],
    ) -> None:
        del value

    return declared
