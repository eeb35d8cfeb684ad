"""The events of terminal action. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.terminal_action import TerminalAction


@model
class TerminalActionCreatedEvent(Event):
    """Schema `TerminalActionCreatedEvent`.

    The payload of the webhook `terminal.action.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["terminal.action.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TerminalActionCreatedEventData] = ABSENT


@model
class TerminalActionCreatedEventData(Model):
    """Schema `TerminalActionCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TerminalActionCreatedEventObject] = ABSENT


@model
class TerminalActionCreatedEventObject(Model):
    """Schema `TerminalActionCreatedEventObject`."""

    action: Nullable[TerminalAction] = ABSENT


@model
class TerminalActionUpdatedEvent(Event):
    """Schema `TerminalActionUpdatedEvent`.

    The payload of the webhook `terminal.action.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["terminal.action.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TerminalActionUpdatedEventData] = ABSENT


@model
class TerminalActionUpdatedEventData(Model):
    """Schema `TerminalActionUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TerminalActionUpdatedEventObject] = ABSENT


@model
class TerminalActionUpdatedEventObject(Model):
    """Schema `TerminalActionUpdatedEventObject`."""

    action: Nullable[TerminalAction] = ABSENT
