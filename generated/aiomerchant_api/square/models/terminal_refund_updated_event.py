"""The model TerminalRefundUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.terminal_refund import TerminalRefund


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundUpdatedEvent(Event):
    """Schema `TerminalRefundUpdatedEvent`.

    The payload of the webhook `terminal.refund.updated`.
    """

    merchant_id: str | None = None
    type: Literal["terminal.refund.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TerminalRefundUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundUpdatedEventData(Model):
    """Schema `TerminalRefundUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalRefundUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalRefundUpdatedEventObject(Model):
    """Schema `TerminalRefundUpdatedEventObject`."""

    refund: TerminalRefund | None = None
