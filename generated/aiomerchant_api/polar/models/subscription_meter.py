"""The model SubscriptionMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.meter import Meter


@define(kw_only=True, eq=False, repr=False)
class SubscriptionMeter(Model):
    """Schema `SubscriptionMeter`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    consumed_units: float
    credited_units: int
    amount: int
    meter_id: UUID
    meter: Meter
