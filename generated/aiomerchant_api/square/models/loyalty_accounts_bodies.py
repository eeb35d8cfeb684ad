"""The bodies of loyalty accounts. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_account import LoyaltyAccount
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_accumulate_points import LoyaltyEventAccumulatePoints
    from ..models.loyalty_event_adjust_points import LoyaltyEventAdjustPoints


@model
class AccumulateLoyaltyPointsRequest(Model):
    """Schema `AccumulateLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    accumulate_points: LoyaltyEventAccumulatePoints
    idempotency_key: str
    location_id: str


@model
class AccumulateLoyaltyPointsResponse(Model):
    """Schema `AccumulateLoyaltyPointsResponse`."""

    errors: list[Error] | None = None
    event: LoyaltyEvent | None = None
    events: list[LoyaltyEvent] | None = None


@model
class AdjustLoyaltyPointsRequest(Model):
    """Schema `AdjustLoyaltyPointsRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    adjust_points: LoyaltyEventAdjustPoints
    allow_negative_balance: Nullable[bool] = ABSENT


@model
class AdjustLoyaltyPointsResponse(Model):
    """Schema `AdjustLoyaltyPointsResponse`."""

    errors: list[Error] | None = None
    event: LoyaltyEvent


@model
class CreateLoyaltyAccountRequest(Model):
    """Schema `CreateLoyaltyAccountRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    loyalty_account: LoyaltyAccount
    idempotency_key: str


@model
class CreateLoyaltyAccountResponse(Model):
    """Schema `CreateLoyaltyAccountResponse`."""

    errors: list[Error] | None = None
    loyalty_account: LoyaltyAccount


@model
class RetrieveLoyaltyAccountResponse(Model):
    """Schema `RetrieveLoyaltyAccountResponse`."""

    errors: list[Error] | None = None
    loyalty_account: LoyaltyAccount


@model
class SearchLoyaltyAccountsRequest(Model):
    """Schema `SearchLoyaltyAccountsRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchLoyaltyAccountsRequestLoyaltyAccountQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchLoyaltyAccountsRequestLoyaltyAccountQuery(Model):
    """Schema `SearchLoyaltyAccountsRequestLoyaltyAccountQuery`."""

    mappings: Nullable[list[LoyaltyAccountMapping]] = ABSENT
    customer_ids: Nullable[list[str]] = ABSENT


@model
class SearchLoyaltyAccountsResponse(Model):
    """Schema `SearchLoyaltyAccountsResponse`."""

    errors: list[Error] | None = None
    loyalty_accounts: list[LoyaltyAccount] | None = None
    cursor: str | None = None
