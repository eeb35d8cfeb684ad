"""A mapping given for FulfillmentPickupDetailsCurbsidePickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime


class FulfillmentPickupDetailsCurbsidePickupDetailsDict(TypedDict, total=False):
    """Schema `FulfillmentPickupDetailsCurbsidePickupDetails` as a mapping by wire names."""

    curbside_details: str | None
    buyer_arrived_at: datetime | None
