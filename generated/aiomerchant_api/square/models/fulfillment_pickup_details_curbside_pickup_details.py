"""The model FulfillmentPickupDetailsCurbsidePickupDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class FulfillmentPickupDetailsCurbsidePickupDetails(Model):
    """Schema `FulfillmentPickupDetailsCurbsidePickupDetails`.

    Attributes:
        curbside_details: At most 250 characters.
    """

    curbside_details: str | None = None
    buyer_arrived_at: datetime | None = None
