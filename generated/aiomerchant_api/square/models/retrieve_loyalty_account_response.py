"""RetrieveLoyaltyAccountResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount


@model
class RetrieveLoyaltyAccountResponse(Model):
    """Schema `RetrieveLoyaltyAccountResponse`."""

    errors: list[Error] | None = None
    loyalty_account: LoyaltyAccount
