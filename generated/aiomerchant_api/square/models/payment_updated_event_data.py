"""The model PaymentUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.payment_updated_event_object import PaymentUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class PaymentUpdatedEventData(Model):
    """Schema `PaymentUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: PaymentUpdatedEventObject | None = None
