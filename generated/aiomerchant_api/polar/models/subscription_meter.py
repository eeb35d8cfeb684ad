"""The model SubscriptionMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.meter import Meter


@define(kw_only=True, eq=False, repr=False)
class SubscriptionMeter(Model):
    """Usage of one meter under a subscription, in this period.

    Attributes:
        created_at: When the entry was created.
        modified_at: When the entry last changed; None if it never did.
        id: The entry's id.
        consumed_units: Units used.
        credited_units: Units credited in advance.
        amount: What is due for it so far, in minor units.
        meter_id: The meter's id.
        meter: The meter.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    consumed_units: float
    credited_units: int
    amount: int
    meter_id: UUID
    meter: Meter
