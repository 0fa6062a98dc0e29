"""The application: its edge, its routes, its single page."""

import asyncio
import gc
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from seventeen import __version__
from seventeen.core.clock import Clock, SystemClock
from seventeen.core.db import open_database
from seventeen.core.kept import Kept
from seventeen.core.pagination import Cursors
from seventeen.core.security import load_keyring
from seventeen.core.settings import Settings
from seventeen.core.vault import Vault
from seventeen.jobs.imports import Imports
from seventeen.jobs.sweep import keep_sweeping
from seventeen.routes import (
    accounts,
    analytics,
    attachments,
    auth,
    coach,
    contacts,
    contract,
    credentials,
    exports,
    failures,
    follow_ups,
    health,
    imports,
    insights,
    interviews,
    opportunities,
    organizations,
    outreach,
    overview,
    playbook,
    promises,
    questions,
    referrals,
    spa,
    talk_files,
    touches,
)
from seventeen.routes.directory import Directory
from seventeen.routes.edge import Edge
from seventeen.routes.installation import Installation
from seventeen.routes.limits import Limiter

ROUTERS = (
    overview.router,
    auth.router,
    credentials.router,
    accounts.router,
    contacts.router,
    organizations.router,
    outreach.router,
    talk_files.router,
    interviews.router,
    attachments.router,
    promises.router,
    insights.router,
    referrals.router,
    opportunities.router,
    follow_ups.router,
    touches.router,
    questions.router,
    coach.router,
    playbook.router,
    imports.router,
    exports.router,
    analytics.router,
    health.router,
)

AGENDAS_KEPT = 100
"""Pages of agendas in memory, of about 20 kB: Today is asked for far more often than it changes."""

log = logging.getLogger(__name__)


def create_app(
    settings: Settings | None = None, clock: Clock | None = None, *, jobs: bool = False
) -> "Application":
    """The ASGI application. Opens the database; the schema has to be there already.

    With `jobs` it does on its own what time demands, for as long as it runs.
    """
    settings = settings or Settings()
    clock = clock or SystemClock()
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    keyring = load_keyring(settings.data_dir)
    db = open_database(settings.url, clock, pool_size=settings.pool_size)
    work = Imports(db)
    vault = Vault(settings.attachments_dir)
    here = Installation(
        settings=settings,
        clock=clock,
        db=db,
        vault=vault,
        keyring=keyring,
        cursors=Cursors(keyring),
        agendas=Kept(AGENDAS_KEPT),
        limiter=Limiter(on=settings.rate_limits == "on"),
        in_flight=set(),
        work_on_import=work.add,
    )

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        steady = (keep_sweeping(db, clock, vault), work.keep_taking_up()) if jobs else ()
        running = [asyncio.create_task(job) for job in steady]
        # What is there by now stays for good. To look at all of it, again and again, whenever
        # memory is collected would hold requests up for a tenth of a second.
        gc.freeze()
        yield
        gc.unfreeze()
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        await work.stop()
        db.close()

    app = FastAPI(
        title="Seventeen",
        version=__version__,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        separate_input_output_schemas=False,
        # Seventeen reports to nobody, and looking for somebody costs time at each request.
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.installation = here
    failures.install(app)
    for router in ROUTERS:
        # Not `include_router`: that looks for a request's route twice, and in nested lists.
        app.router.routes.extend(router.routes)
    contract.install(app)
    app.router.routes.insert(0, Directory(app.router.routes))
    spa.install(app)
    return Application(app, here, work)


class Application(Edge):
    """What a server runs: the edge around the app, and what both share."""

    def __init__(self, app: FastAPI, installation: Installation, imports: Imports) -> None:
        super().__init__(app, installation.settings)
        self.api = app
        self.installation = installation
        self.imports = imports
