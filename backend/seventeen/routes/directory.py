"""Finds the route of a request without trying a hundred of them in turn."""

from collections import defaultdict
from collections.abc import Iterable

from fastapi.routing import APIRoute
from starlette.routing import BaseRoute, Match
from starlette.types import Receive, Scope, Send

Entry = tuple[str, str, int]


class Directory(BaseRoute):
    """The routes of an app by method, the first parts of their address, and how many it has.

    It stands before them. What it doesn't find they look for themselves, and answer 404 or 405.
    """

    def __init__(self, routes: Iterable[BaseRoute]) -> None:
        self._routes: defaultdict[Entry, list[APIRoute]] = defaultdict(list)
        for route in routes:
            if isinstance(route, APIRoute):
                for method in route.methods or ():
                    self._routes[entry(method, route.path)].append(route)

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        if scope["type"] == "http":
            for route in self._routes.get(entry(scope["method"], scope["path"]), ()):
                match, found = route.matches(scope)
                if match is Match.FULL:
                    return match, found
        return Match.NONE, {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        route: APIRoute = scope["route"]
        await route.handle(scope, receive, send)


def entry(method: str, path: str) -> Entry:
    """Where a route stands: `/api/v1/contacts/{id}` is the fourth part below `/api/v1/contacts`."""
    return method, "/".join(path.split("/", 4)[:4]), path.count("/")
