"""The model CustomerCustomerMeter, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomerMeter(Model):
    """The customer's usage of one meter.

    Attributes:
        id: The customer meter's id.
        created_at: When the customer meter was created.
        modified_at: When the customer meter last changed; None if it never did.
        customer_id: The customer's id.
        meter_id: The meter's id.
        consumed_units: Units used.
        credited_units: Units credited in advance.
        balance: Units left: credited less consumed; negative once they are used up.
        meter: The meter.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    customer_id: UUID
    meter_id: UUID
    consumed_units: float
    credited_units: int
    balance: float
    meter: CustomerCustomerMeterMeter


@define(kw_only=True, eq=False, repr=False)
class CustomerCustomerMeterMeter(Model):
    """Schema `CustomerCustomerMeterMeter`."""

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    name: str
