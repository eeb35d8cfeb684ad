"""The bodies of customer portal customer meters. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.pagination import Pagination


@model
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
    modified_at: Nullable[datetime]
    customer_id: UUID
    meter_id: UUID
    consumed_units: float
    credited_units: int
    balance: float
    meter: CustomerCustomerMeterMeter


@model
class CustomerCustomerMeterMeter(Model):
    """Schema `CustomerCustomerMeterMeter`."""

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str


@model
class ListResourceCustomerCustomerMeter(Model):
    """Schema `ListResource_CustomerCustomerMeter_`."""

    items: list[CustomerCustomerMeter]
    pagination: Pagination
