"""The bodies of loyalty. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import LoyaltyEventType
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.time_range import TimeRange


@model
class LoyaltyEventDateTimeFilter(Model):
    """Schema `LoyaltyEventDateTimeFilter`."""

    created_at: TimeRange


@model
class LoyaltyEventFilter(Model):
    """Schema `LoyaltyEventFilter`."""

    loyalty_account_filter: Nullable[LoyaltyEventLoyaltyAccountFilter] = ABSENT
    type_filter: Nullable[LoyaltyEventTypeFilter] = ABSENT
    date_time_filter: Nullable[LoyaltyEventDateTimeFilter] = ABSENT
    location_filter: Nullable[LoyaltyEventLocationFilter] = ABSENT
    order_filter: Nullable[LoyaltyEventOrderFilter] = ABSENT


@model
class LoyaltyEventLocationFilter(Model):
    """Schema `LoyaltyEventLocationFilter`."""

    location_ids: list[str]


@model
class LoyaltyEventLoyaltyAccountFilter(Model):
    """Schema `LoyaltyEventLoyaltyAccountFilter`.

    Attributes:
        loyalty_account_id: Not empty.
    """

    loyalty_account_id: str


@model
class LoyaltyEventOrderFilter(Model):
    """Schema `LoyaltyEventOrderFilter`.

    Attributes:
        order_id: Not empty.
    """

    order_id: str


@model
class LoyaltyEventQuery(Model):
    """Schema `LoyaltyEventQuery`."""

    filter: Nullable[LoyaltyEventFilter] = ABSENT


@model
class LoyaltyEventTypeFilter(Model):
    """Schema `LoyaltyEventTypeFilter`.

    Attributes:
        types: One of ACCUMULATE_POINTS, CREATE_REWARD, REDEEM_REWARD, DELETE_REWARD, ADJUST_POINTS,
            EXPIRE_POINTS, OTHER, ACCUMULATE_PROMOTION_POINTS.
    """

    types: list[LoyaltyEventType]


@model
class SearchLoyaltyEventsRequest(Model):
    """Schema `SearchLoyaltyEventsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: LoyaltyEventQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchLoyaltyEventsResponse(Model):
    """Schema `SearchLoyaltyEventsResponse`."""

    errors: list[Error] | None = None
    events: list[LoyaltyEvent] | None = None
    cursor: str | None = None
