"""Touches: contact outside of the rest."""

from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.touches import TouchIn, TouchOut, TouchPatch, TouchQuery
from seventeen.services import touches

router = strict_router("touches")
crud = Crud(
    router,
    touches.TOUCH,
    out=TouchOut,
    query=TouchQuery,
    filters=touches.filters,
)
crud.add_read()
crud.add_create(TouchIn)
crud.add_patch(TouchPatch)
crud.add_delete()
