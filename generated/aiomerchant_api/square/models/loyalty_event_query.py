"""The model LoyaltyEventQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import LoyaltyEventType
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventQuery(Model):
    """Schema `LoyaltyEventQuery`."""

    filter: LoyaltyEventFilter | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventDateTimeFilter(Model):
    """Schema `LoyaltyEventDateTimeFilter`."""

    created_at: TimeRange


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventFilter(Model):
    """Schema `LoyaltyEventFilter`."""

    loyalty_account_filter: LoyaltyEventLoyaltyAccountFilter | None = None
    type_filter: LoyaltyEventTypeFilter | None = None
    date_time_filter: LoyaltyEventDateTimeFilter | None = None
    location_filter: LoyaltyEventLocationFilter | None = None
    order_filter: LoyaltyEventOrderFilter | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventLocationFilter(Model):
    """Schema `LoyaltyEventLocationFilter`."""

    location_ids: list[str]


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventLoyaltyAccountFilter(Model):
    """Schema `LoyaltyEventLoyaltyAccountFilter`.

    Attributes:
        loyalty_account_id: Not empty.
    """

    loyalty_account_id: str


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventOrderFilter(Model):
    """Schema `LoyaltyEventOrderFilter`.

    Attributes:
        order_id: Not empty.
    """

    order_id: str


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventTypeFilter(Model):
    """Schema `LoyaltyEventTypeFilter`.

    Attributes:
        types: One of ACCUMULATE_POINTS, CREATE_REWARD, REDEEM_REWARD, DELETE_REWARD, ADJUST_POINTS,
            EXPIRE_POINTS, OTHER, ACCUMULATE_PROMOTION_POINTS.
    """

    types: list[LoyaltyEventType]
