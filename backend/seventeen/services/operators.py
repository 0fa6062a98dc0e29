"""What the operator of an installation may know across its accounts, and no request ever asks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from seventeen.core.trouble import Trouble
from seventeen.models import Contact, Login, User
from seventeen.services.accounts import normal_address


def account_owner(session: Session, address: str | None) -> str:
    """The owner id of the account with this address; without one, of the only account there is.

    Guests are no accounts. Raises Trouble.
    """
    if address is not None:
        login = session.get(Login, normal_address(address))
        if login is None:
            raise Trouble(f"Nobody has an account with the address {address}.")
        return login.owner_id
    owners = list(session.scalars(select(Login.owner_id).order_by(Login.address).limit(2)))
    if not owners:
        raise Trouble("There is no account yet. Make one: seventeen user create EMAIL")
    if len(owners) > 1:
        raise Trouble("There are several accounts: say whose with --user EMAIL.")
    return owners[0]


@dataclass(frozen=True, slots=True)
class Account:
    """What the operator sees of somebody's account: nothing of what is in it."""

    address: str
    since: datetime
    contacts: int


def all_accounts(session: Session) -> Sequence[Account]:
    """Every account by its address, guests aside."""
    contacts = (
        select(func.count())
        .where(Contact.owner_id == Login.owner_id, Contact.deleted_at.is_(None))
        .scalar_subquery()
    )
    rows = session.execute(
        select(Login.address, User.created_at, contacts)
        .join(User, User.owner_id == Login.owner_id)
        .order_by(Login.address)
    )
    return [Account(*row) for row in rows]
