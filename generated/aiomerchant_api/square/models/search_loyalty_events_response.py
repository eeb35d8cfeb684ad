"""SearchLoyaltyEventsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_query import LoyaltyEventQuery


@model
class SearchLoyaltyEventsResponse(Model):
    """Schema `SearchLoyaltyEventsResponse`."""

    errors: list[Error] | None = None
    events: list[LoyaltyEvent] | None = None
    cursor: str | None = None


@model
class SearchLoyaltyEventsRequest(Model):
    """Schema `SearchLoyaltyEventsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: LoyaltyEventQuery | None = None
    limit: int | None = None
    cursor: str | None = None
