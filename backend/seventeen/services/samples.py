"""A guest with sample data."""

from sqlalchemy.orm import Session

from seventeen.services.accounts import make_user


def make_guest(session: Session) -> str:
    """A guest, who has no address and no password and never counts as an account."""
    return make_user(
        session, email=None, name="Guest", time_zone="UTC", password_hash=None, guest=True
    )
