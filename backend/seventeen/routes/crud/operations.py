"""What all operations of a noun share: their addresses, their names, and the parent."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from fastapi import APIRouter, Depends, Request
from pydantic import BaseModel

from seventeen.core.db import Session
from seventeen.routes.ids import path_id
from seventeen.routes.once import ONCE
from seventeen.schemas.lists import ListQuery
from seventeen.services.criteria import Criterion
from seventeen.services.nouns import NOUNS, Noun
from seventeen.services.ownership import owned

Filters = Callable[[Any], Sequence[Criterion]]


def no_filters(_query: Any) -> Sequence[Criterion]:
    """For lists that have none."""
    return ()


class Operations:
    """A noun, and the router that its operations are added to."""

    def __init__(
        self,
        router: APIRouter,
        noun: Noun,
        *,
        out: type[BaseModel],
        query: type[ListQuery],
        filters: Filters = no_filters,
    ) -> None:
        self.router = router
        self.noun = noun
        self.out = out
        self.query = query
        self.filters = filters
        self.words = noun.kind.replace("_", " ")
        parent = f"/{noun.parent}/{{{noun.parent_column}}}" if noun.parent else ""
        self.collection = f"{parent}/{noun.collection}"
        self.one = f"{self.collection}/{{id}}"

    def parent(self, session: Session, owner: str, request: Request) -> str | None:
        """The parent's id in the path, if this noun has a parent.

        Raises NotFound unless the parent is the owner's.
        """
        column = self.noun.parent_column
        if column is None:
            return None
        [parent] = [noun for noun in NOUNS.values() if noun.collection == self.noun.parent]
        parent_id: str = request.path_params[column]
        owned(session, owner, parent.model, parent_id)
        return parent_id

    def add(
        self,
        method: str,
        path: str,
        handler: Callable[..., Any],
        operation_id: str,
        summary: str,
        *,
        takes: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> None:
        """One operation; `options` are FastAPI's.

        `takes` says of the handler's parameters what this noun has in place of what every noun has:
        FastAPI reads it, the type checker the handler itself.
        """
        handler.__annotations__.update(takes or {})
        dependencies = [ONCE] if method == "POST" else []
        if self.noun.parent_column:
            dependencies.append(Depends(path_id(self.noun.parent_column)))
        self.router.add_api_route(
            path,
            handler,
            methods=[method],
            operation_id=operation_id,
            summary=summary,
            dependencies=dependencies,
            **options,
        )
