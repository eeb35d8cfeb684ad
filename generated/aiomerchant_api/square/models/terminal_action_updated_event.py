"""The model TerminalActionUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.terminal_action import TerminalAction


@define(kw_only=True, eq=False, repr=False)
class TerminalActionUpdatedEvent(Event):
    """Schema `TerminalActionUpdatedEvent`.

    The payload of the webhook `terminal.action.updated`.
    """

    merchant_id: str | None = None
    type: Literal["terminal.action.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TerminalActionUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalActionUpdatedEventData(Model):
    """Schema `TerminalActionUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TerminalActionUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TerminalActionUpdatedEventObject(Model):
    """Schema `TerminalActionUpdatedEventObject`."""

    action: TerminalAction | None = None
