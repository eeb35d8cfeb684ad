"""The model LoyaltyEventFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event_date_time_filter import LoyaltyEventDateTimeFilter
    from ..models.loyalty_event_location_filter import LoyaltyEventLocationFilter
    from ..models.loyalty_event_loyalty_account_filter import LoyaltyEventLoyaltyAccountFilter
    from ..models.loyalty_event_order_filter import LoyaltyEventOrderFilter
    from ..models.loyalty_event_type_filter import LoyaltyEventTypeFilter


@define(kw_only=True, eq=False, repr=False)
class LoyaltyEventFilter(Model):
    """Schema `LoyaltyEventFilter`."""

    loyalty_account_filter: LoyaltyEventLoyaltyAccountFilter | None = None
    type_filter: LoyaltyEventTypeFilter | None = None
    date_time_filter: LoyaltyEventDateTimeFilter | None = None
    location_filter: LoyaltyEventLocationFilter | None = None
    order_filter: LoyaltyEventOrderFilter | None = None
