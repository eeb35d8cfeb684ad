"""The model SearchLoyaltyAccountsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyAccountsResponse(Model):
    """Schema `SearchLoyaltyAccountsResponse`."""

    errors: list[Error] | None = None
    loyalty_accounts: list[LoyaltyAccount] | None = None
    cursor: str | None = None
