"""Referrals."""

from seventeen.routes.crud import Crud
from seventeen.routes.strict import strict_router
from seventeen.schemas.referrals import (
    ReferralIn,
    ReferralOut,
    ReferralPatch,
    ReferralQuery,
    TakeUpIn,
)
from seventeen.services import referrals

router = strict_router("referrals")
crud = Crud(
    router,
    referrals.REFERRAL,
    out=ReferralOut,
    query=ReferralQuery,
    filters=referrals.filters,
)
crud.add_read()
crud.add_create(ReferralIn)
crud.add_patch(ReferralPatch)
crud.add_delete()
crud.add_step("take-up", referrals.take_up, TakeUpIn, "Make it a contact or an opportunity")
crud.add_step("drop", referrals.drop, None, "Decide against it")
crud.add_step("reopen", referrals.reopen, None, "Taking it up or dropping it was a mistake")
