"""The playbook: what an informational interview is, why, and how."""

from typing import Annotated

from fastapi import Path, Query, Response

from seventeen.routes.answers import computed
from seventeen.routes.deps import Reader
from seventeen.routes.strict import strict_router
from seventeen.schemas.playbook import Language, PlaybookOut, PlaybookPageOut
from seventeen.services import playbook

router = strict_router("playbook")

In = Annotated[Language, Query(description="The language of the page.")]


@router.get(
    "/playbook",
    operation_id="list_playbook",
    summary="The playbook's pages",
    response_model=PlaybookOut,
)
async def list_playbook(who: Reader, language: In = "en") -> Response:
    """In reading order. Ids and anchors are the same in every language."""
    del who
    return computed(playbook.contents(language))


@router.get(
    "/playbook/{page}",
    operation_id="get_playbook_page",
    summary="One page of the playbook",
    response_model=PlaybookPageOut,
)
async def get_playbook_page(
    who: Reader,
    page: Annotated[
        str,
        Path(
            min_length=1,
            max_length=50,
            pattern=r"^[a-z-]+$",
            description="Id of the page. A coach's `playbook` is this id, `#`, and a tip's anchor.",
            examples=["reaching-out"],
        ),
    ],
    language: In = "en",
) -> Response:
    """Its tips, each with its why and an example, and the same as Markdown."""
    del who
    return computed(playbook.page_of(page, language))
