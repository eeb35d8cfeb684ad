"""The model CreateLoyaltyAccountResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount


@define(kw_only=True, eq=False, repr=False)
class CreateLoyaltyAccountResponse(Model):
    """Schema `CreateLoyaltyAccountResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    loyalty_account: LoyaltyAccount | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CreateLoyaltyAccountRequest(Model):
    """Schema `CreateLoyaltyAccountRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    loyalty_account: LoyaltyAccount
    idempotency_key: str
