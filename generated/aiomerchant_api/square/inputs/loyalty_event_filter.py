"""A mapping given for LoyaltyEventFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.loyalty_event_date_time_filter import LoyaltyEventDateTimeFilterDict
    from ..inputs.loyalty_event_location_filter import LoyaltyEventLocationFilterDict
    from ..inputs.loyalty_event_loyalty_account_filter import LoyaltyEventLoyaltyAccountFilterDict
    from ..inputs.loyalty_event_order_filter import LoyaltyEventOrderFilterDict
    from ..inputs.loyalty_event_type_filter import LoyaltyEventTypeFilterDict
    from ..models.loyalty_event_date_time_filter import LoyaltyEventDateTimeFilter
    from ..models.loyalty_event_location_filter import LoyaltyEventLocationFilter
    from ..models.loyalty_event_loyalty_account_filter import LoyaltyEventLoyaltyAccountFilter
    from ..models.loyalty_event_order_filter import LoyaltyEventOrderFilter
    from ..models.loyalty_event_type_filter import LoyaltyEventTypeFilter


class LoyaltyEventFilterDict(TypedDict, total=False):
    """Schema `LoyaltyEventFilter` as a mapping by wire names."""

    loyalty_account_filter: LoyaltyEventLoyaltyAccountFilter | LoyaltyEventLoyaltyAccountFilterDict | None
    type_filter: LoyaltyEventTypeFilter | LoyaltyEventTypeFilterDict | None
    date_time_filter: LoyaltyEventDateTimeFilter | LoyaltyEventDateTimeFilterDict | None
    location_filter: LoyaltyEventLocationFilter | LoyaltyEventLocationFilterDict | None
    order_filter: LoyaltyEventOrderFilter | LoyaltyEventOrderFilterDict | None
