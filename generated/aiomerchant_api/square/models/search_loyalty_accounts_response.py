"""SearchLoyaltyAccountsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount
    from ..models.search_loyalty_accounts_request_loyalty_account_query import (
        SearchLoyaltyAccountsRequestLoyaltyAccountQuery,
    )


@model
class SearchLoyaltyAccountsResponse(Model):
    """Schema `SearchLoyaltyAccountsResponse`."""

    errors: list[Error] | None = None
    loyalty_accounts: list[LoyaltyAccount] | None = None
    cursor: str | None = None


@model
class SearchLoyaltyAccountsRequest(Model):
    """Schema `SearchLoyaltyAccountsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchLoyaltyAccountsRequestLoyaltyAccountQuery | None = None
    limit: int | None = None
    cursor: str | None = None
