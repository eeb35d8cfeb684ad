"""SearchLoyaltyAccountsRequestLoyaltyAccountQuery. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


@model
class SearchLoyaltyAccountsRequestLoyaltyAccountQuery(Model):
    """Schema `SearchLoyaltyAccountsRequestLoyaltyAccountQuery`."""

    mappings: Nullable[list[LoyaltyAccountMapping]] = ABSENT
    customer_ids: Nullable[list[str]] = ABSENT
