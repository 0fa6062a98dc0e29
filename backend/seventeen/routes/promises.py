"""Promises: the ledger of what the two said they would do."""

from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.promises import KeepIn, PromiseIn, PromiseOut, PromisePatch, PromiseQuery
from seventeen.services import promises

router = strict_router("promises")
crud = Crud(
    router,
    promises.PROMISE,
    out=PromiseOut,
    query=PromiseQuery,
    filters=promises.filters,
)
crud.add_read()
crud.add_create(PromiseIn)
crud.add_patch(PromisePatch)
crud.add_delete()
crud.add_step("keep", promises.keep, KeepIn, "It was kept; its follow-up is done")
crud.add_step("reopen", promises.reopen, None, "It was not kept after all")
