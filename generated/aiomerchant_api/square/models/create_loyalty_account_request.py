"""The model CreateLoyaltyAccountRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_account import LoyaltyAccount


@define(kw_only=True, eq=False, repr=False)
class CreateLoyaltyAccountRequest(Model):
    """Schema `CreateLoyaltyAccountRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    loyalty_account: LoyaltyAccount
    idempotency_key: str
