"""The model SearchLoyaltyEventsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_event import LoyaltyEvent
    from ..models.loyalty_event_query import LoyaltyEventQuery


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyEventsResponse(Model):
    """Schema `SearchLoyaltyEventsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    events: list[LoyaltyEvent] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyEventsRequest(Model):
    """Schema `SearchLoyaltyEventsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: LoyaltyEventQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
