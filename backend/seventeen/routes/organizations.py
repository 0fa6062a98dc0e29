"""Organizations."""

from seventeen.routes.crud import Crud, strict_router
from seventeen.schemas.organizations import (
    OrganizationIn,
    OrganizationOut,
    OrganizationPatch,
    OrganizationQuery,
)
from seventeen.services import organizations

router = strict_router("organizations")
crud = Crud(
    router,
    organizations.ORGANIZATION,
    out=OrganizationOut,
    query=OrganizationQuery,
    filters=lambda _owner, query: organizations.filters(query),
)
crud.add_read()
crud.add_create(OrganizationIn)
crud.add_patch(OrganizationPatch)
crud.add_delete()
