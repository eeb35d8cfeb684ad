"""The model TerminalCheckoutUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.terminal_checkout import TerminalCheckout


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutUpdatedEvent(Event):
    """Schema `TerminalCheckoutUpdatedEvent`.

    The payload of the webhook `terminal.checkout.updated`.
    """

    merchant_id: str | None = None
    type: Literal["terminal.checkout.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TerminalCheckoutUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutUpdatedEventData(Model):
    """Schema `TerminalCheckoutUpdatedEventData`.

    Attributes:
        id: 10 to 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalCheckoutUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutUpdatedEventObject(Model):
    """Schema `TerminalCheckoutUpdatedEventObject`."""

    checkout: TerminalCheckout | None = None
