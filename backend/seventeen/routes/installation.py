"""What the whole process shares, as routes get it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends, Request

from seventeen.core.clock import Clock
from seventeen.core.db import Database
from seventeen.core.kept import Kept
from seventeen.core.pagination import Cursors
from seventeen.core.security import Keyring
from seventeen.core.settings import Settings
from seventeen.core.vault import Vault
from seventeen.routes.limits import Limiter
from seventeen.services.pages import PageOut


@dataclass(slots=True)
class Installation:
    """What the whole process shares."""

    settings: Settings
    clock: Clock
    db: Database
    vault: Vault
    keyring: Keyring
    cursors: Cursors
    agendas: Kept[PageOut]
    limiter: Limiter
    in_flight: set[tuple[str, str]]
    work_on_import: Callable[[str, str], None]


async def installation(request: Request) -> Installation:
    """The shared things of the app that this request came to."""
    shared: Installation = request.app.state.installation
    return shared


Here = Annotated[Installation, Depends(installation)]
