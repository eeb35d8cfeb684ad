"""The model SearchLoyaltyAccountsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount
    from ..models.search_loyalty_accounts_request_loyalty_account_query import (
        SearchLoyaltyAccountsRequestLoyaltyAccountQuery,
    )


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyAccountsResponse(Model):
    """Schema `SearchLoyaltyAccountsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    loyalty_accounts: list[LoyaltyAccount] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyAccountsRequest(Model):
    """Schema `SearchLoyaltyAccountsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchLoyaltyAccountsRequestLoyaltyAccountQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
