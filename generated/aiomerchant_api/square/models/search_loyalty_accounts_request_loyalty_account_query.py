"""The model SearchLoyaltyAccountsRequestLoyaltyAccountQuery. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyAccountsRequestLoyaltyAccountQuery(Model):
    """Schema `SearchLoyaltyAccountsRequestLoyaltyAccountQuery`."""

    mappings: list[LoyaltyAccountMapping] | None = None
    customer_ids: list[str] | None = None
