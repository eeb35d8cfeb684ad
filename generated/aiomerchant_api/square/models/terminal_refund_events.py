"""The events of terminal refund. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.terminal_refund import TerminalRefund


@model
class TerminalRefundCreatedEvent(Event):
    """Schema `TerminalRefundCreatedEvent`.

    The payload of the webhook `terminal.refund.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["terminal.refund.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TerminalRefundCreatedEventData] = ABSENT


@model
class TerminalRefundCreatedEventData(Model):
    """Schema `TerminalRefundCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TerminalRefundCreatedEventObject] = ABSENT


@model
class TerminalRefundCreatedEventObject(Model):
    """Schema `TerminalRefundCreatedEventObject`."""

    refund: Nullable[TerminalRefund] = ABSENT


@model
class TerminalRefundUpdatedEvent(Event):
    """Schema `TerminalRefundUpdatedEvent`.

    The payload of the webhook `terminal.refund.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["terminal.refund.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TerminalRefundUpdatedEventData] = ABSENT


@model
class TerminalRefundUpdatedEventData(Model):
    """Schema `TerminalRefundUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TerminalRefundUpdatedEventObject] = ABSENT


@model
class TerminalRefundUpdatedEventObject(Model):
    """Schema `TerminalRefundUpdatedEventObject`."""

    refund: Nullable[TerminalRefund] = ABSENT
