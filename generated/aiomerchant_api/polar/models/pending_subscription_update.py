"""PendingSubscriptionUpdate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class PendingSubscriptionUpdate(Model):
    """A change to a subscription that waits for the next period.

    Attributes:
        created_at: When the change was created.
        modified_at: When the change last changed; None if it never did.
        id: The change's id.
        applies_at: When it takes effect.
        product_id: The product it changes to; None if that stays.
        seats: The seats it changes to; None if they stay.
        units: How many units; None where it is not sold by units.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    applies_at: datetime
    product_id: Nullable[UUID]
    seats: Nullable[int]
    units: Nullable[int]
