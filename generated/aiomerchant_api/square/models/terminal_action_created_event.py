"""The model TerminalActionCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.terminal_action import TerminalAction


@define(kw_only=True, eq=False, repr=False)
class TerminalActionCreatedEvent(Event):
    """Schema `TerminalActionCreatedEvent`.

    The payload of the webhook `terminal.action.created`.
    """

    merchant_id: str | None = None
    type: Literal["terminal.action.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TerminalActionCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalActionCreatedEventData(Model):
    """Schema `TerminalActionCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalActionCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalActionCreatedEventObject(Model):
    """Schema `TerminalActionCreatedEventObject`."""

    action: TerminalAction | None = None
