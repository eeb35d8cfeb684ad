"""Mappings given for LoyaltyEventQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.time_range import TimeRangeDict
    from ..models.enums import LoyaltyEventType
    from ..models.loyalty_event_query import (
        LoyaltyEventDateTimeFilter,
        LoyaltyEventFilter,
        LoyaltyEventLocationFilter,
        LoyaltyEventLoyaltyAccountFilter,
        LoyaltyEventOrderFilter,
        LoyaltyEventTypeFilter,
    )
    from ..models.time_range import TimeRange


class LoyaltyEventQueryDict(TypedDict, total=False):
    filter: LoyaltyEventFilter | LoyaltyEventFilterDict | Null | None


class LoyaltyEventDateTimeFilterDict(TypedDict, total=False):
    created_at: Required[TimeRange | TimeRangeDict]


class LoyaltyEventFilterDict(TypedDict, total=False):
    loyalty_account_filter: (
        LoyaltyEventLoyaltyAccountFilter | LoyaltyEventLoyaltyAccountFilterDict | Null | None
    )
    type_filter: LoyaltyEventTypeFilter | LoyaltyEventTypeFilterDict | Null | None
    date_time_filter: LoyaltyEventDateTimeFilter | LoyaltyEventDateTimeFilterDict | Null | None
    location_filter: LoyaltyEventLocationFilter | LoyaltyEventLocationFilterDict | Null | None
    order_filter: LoyaltyEventOrderFilter | LoyaltyEventOrderFilterDict | Null | None


class LoyaltyEventLocationFilterDict(TypedDict, total=False):
    location_ids: Required[Sequence[str]]


class LoyaltyEventLoyaltyAccountFilterDict(TypedDict, total=False):
    loyalty_account_id: Required[str]


class LoyaltyEventOrderFilterDict(TypedDict, total=False):
    order_id: Required[str]


class LoyaltyEventTypeFilterDict(TypedDict, total=False):
    types: Required[Sequence[LoyaltyEventType]]
