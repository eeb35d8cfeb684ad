"""OrderItemSchema. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class OrderItemSchema(Model):
    """One line of an order.

    Attributes:
        created_at: When the line was created.
        modified_at: When the line last changed; None if it never did.
        id: The line's id.
        label: What it is for.
        amount: Amount before discount and tax, in minor units.
        tax_amount: Sales tax on it, in minor units.
        proration: Whether it charges or credits part of a period.
        product_price_id: The price behind it, if any.
        start_timestamp: Start of the period that the line pays for, if it pays for one.
        end_timestamp: End of the period that the line pays for, if it pays for one.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    label: str
    amount: int
    tax_amount: int
    proration: bool
    product_price_id: Nullable[UUID]
    start_timestamp: Nullable[datetime]
    end_timestamp: Nullable[datetime]
