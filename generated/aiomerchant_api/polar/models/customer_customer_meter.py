"""The model CustomerCustomerMeter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer_customer_meter_meter import CustomerCustomerMeterMeter


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomerMeter(Model):
    """Schema `CustomerCustomerMeter`."""

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    customer_id: UUID
    meter_id: UUID
    consumed_units: float
    credited_units: int
    balance: float
    meter: CustomerCustomerMeterMeter
