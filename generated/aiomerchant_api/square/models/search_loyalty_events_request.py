"""The model SearchLoyaltyEventsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.loyalty_event_query import LoyaltyEventQuery


@define(kw_only=True, eq=False, repr=False)
class SearchLoyaltyEventsRequest(Model):
    """Schema `SearchLoyaltyEventsRequest`.

    Attributes:
        limit: 1 to 30.
    """

    query: LoyaltyEventQuery | None = None
    limit: int | None = None
    cursor: str | None = None
