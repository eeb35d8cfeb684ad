"""The model CustomerUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.customer_updated_event_object import CustomerUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedEventData(Model):
    """Schema `CustomerUpdatedEventData`.

    Attributes:
        type: At most 50 characters.
        id: At most 192 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: CustomerUpdatedEventObject | None = None
