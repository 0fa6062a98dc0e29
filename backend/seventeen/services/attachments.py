"""Photos of the handwritten page: rows here, files in the vault."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from seventeen.core.db import now
from seventeen.core.errors import invalid
from seventeen.core.representation import Representation
from seventeen.formats.pictures import MEDIA_TYPE, Picture
from seventeen.models import Attachment, Interview
from seventeen.schemas.attachments import AttachmentIn, AttachmentOut
from seventeen.services.nouns import Noun, register
from seventeen.services.ownership import may_hide, owned, visible
from seventeen.services.things import child, saved

MOST = 50


def fill(session: Session, _owner: str, row: Attachment, body: AttachmentIn) -> None:
    """Write the body into the row. Raises Forbidden when whoever asks would not see it then."""
    may_hide(session, body.off_the_record)
    row.off_the_record = body.off_the_record


ATTACHMENT = register(
    Noun(
        kind="attachment",
        collection="attachments",
        representation=Representation(Attachment, AttachmentOut),
        stored=AttachmentIn,
        fill=fill,
        sorts={"created_at": Attachment.created_at},
        default_sort="created_at",
        words=lambda _session, _row: [],
        shows=(),
        title=Attachment.media_type,
        parent="interviews",
        parent_column="interview_id",
    )
)


def check_room(session: Session, owner: str, interview_id: str) -> None:
    """Raises NotFound, and Invalid when the interview has as many as it may."""
    owned(session, owner, Interview, interview_id)
    count: int = session.execute(
        select(func.count())
        .select_from(Attachment)
        .where(*visible(session, owner, Attachment), Attachment.interview_id == interview_id)
    ).scalar_one()
    if count >= MOST:
        raise invalid("/file", "too-many", f"An interview has at most {MOST} attachments.")


def add(
    session: Session,
    owner: str,
    interview_id: str,
    attachment_id: str,
    picture: Picture,
    digest: str,
    body: AttachmentIn,
) -> None:
    """Attach a picture whose file is kept already. Raises NotFound, Invalid and Forbidden."""
    check_room(session, owner, interview_id)
    instant = now(session)
    row = Attachment(
        owner_id=owner,
        id=attachment_id,
        created_at=instant,
        updated_at=instant,
        interview_id=interview_id,
        media_type=MEDIA_TYPE,
        digest=digest,
        size_bytes=len(picture.content),
        width=picture.width,
        height=picture.height,
    )
    fill(session, owner, row, body)
    session.add(row)
    saved(session, owner, ATTACHMENT, row, "created", new=True)


def digest_of(session: Session, owner: str, interview_id: str, attachment_id: str) -> str:
    """The name of its file. Raises NotFound."""
    owned(session, owner, Interview, interview_id)
    row: Attachment = child(session, owner, ATTACHMENT, interview_id, attachment_id)
    return row.digest


def digests(session: Session, owner: str) -> frozenset[str]:
    """The names of all files that this owner's attachments need, those in the bin included."""
    rows = select(Attachment.digest).where(Attachment.owner_id == owner)
    return frozenset(session.scalars(rows))
