"""The model RefundCreatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.refund_created_event_object import RefundCreatedEventObject


@define(kw_only=True, eq=False, repr=False)
class RefundCreatedEventData(Model):
    """Schema `RefundCreatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: RefundCreatedEventObject | None = None
