"""The model TerminalCheckoutCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.terminal_checkout import TerminalCheckout


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutCreatedEvent(Event):
    """Schema `TerminalCheckoutCreatedEvent`.

    The payload of the webhook `terminal.checkout.created`.
    """

    merchant_id: str | None = None
    type: Literal["terminal.checkout.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TerminalCheckoutCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutCreatedEventData(Model):
    """Schema `TerminalCheckoutCreatedEventData`.

    Attributes:
        id: 10 to 255 characters.
    """

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalCheckoutCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalCheckoutCreatedEventObject(Model):
    """Schema `TerminalCheckoutCreatedEventObject`."""

    checkout: TerminalCheckout | None = None
