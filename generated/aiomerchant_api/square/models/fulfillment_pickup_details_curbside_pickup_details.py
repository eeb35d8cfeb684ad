"""The model FulfillmentPickupDetailsCurbsidePickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class FulfillmentPickupDetailsCurbsidePickupDetails(Model):
    """An order that is brought to the buyer's car.

    Attributes:
        curbside_details: Where and what the car is. At most 250 characters.
        buyer_arrived_at: When the buyer came and began to wait.
    """

    curbside_details: str | None = None
    buyer_arrived_at: datetime | None = None
