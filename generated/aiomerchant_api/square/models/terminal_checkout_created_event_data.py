"""The model TerminalCheckoutCreatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.terminal_checkout_created_event_object import TerminalCheckoutCreatedEventObject


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutCreatedEventData(Model):
    """Schema `TerminalCheckoutCreatedEventData`.

    Attributes:
        id: 10 to 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalCheckoutCreatedEventObject | None = None
