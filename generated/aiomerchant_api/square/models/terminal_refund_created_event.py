"""The model TerminalRefundCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.terminal_refund import TerminalRefund


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundCreatedEvent(Event):
    """Schema `TerminalRefundCreatedEvent`.

    The payload of the webhook `terminal.refund.created`.
    """

    merchant_id: str | None = None
    type: Literal["terminal.refund.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TerminalRefundCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundCreatedEventData(Model):
    """Schema `TerminalRefundCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalRefundCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundCreatedEventObject(Model):
    """Schema `TerminalRefundCreatedEventObject`."""

    refund: TerminalRefund | None = None
