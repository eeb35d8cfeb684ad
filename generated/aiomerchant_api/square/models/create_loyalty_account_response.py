"""CreateLoyaltyAccountResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount


@model
class CreateLoyaltyAccountResponse(Model):
    """Schema `CreateLoyaltyAccountResponse`."""

    errors: list[Error] | None = None
    loyalty_account: LoyaltyAccount


@model
class CreateLoyaltyAccountRequest(Model):
    """Schema `CreateLoyaltyAccountRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    loyalty_account: LoyaltyAccount
    idempotency_key: str
