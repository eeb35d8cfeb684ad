"""The events of terminal checkout. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.terminal_checkout import TerminalCheckout


@model
class TerminalCheckoutCreatedEvent(Event):
    """Schema `TerminalCheckoutCreatedEvent`.

    The payload of the webhook `terminal.checkout.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["terminal.checkout.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TerminalCheckoutCreatedEventData] = ABSENT


@model
class TerminalCheckoutCreatedEventData(Model):
    """Schema `TerminalCheckoutCreatedEventData`.

    Attributes:
        id: 10 to 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TerminalCheckoutCreatedEventObject] = ABSENT


@model
class TerminalCheckoutCreatedEventObject(Model):
    """Schema `TerminalCheckoutCreatedEventObject`."""

    checkout: Nullable[TerminalCheckout] = ABSENT


@model
class TerminalCheckoutUpdatedEvent(Event):
    """Schema `TerminalCheckoutUpdatedEvent`.

    The payload of the webhook `terminal.checkout.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["terminal.checkout.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TerminalCheckoutUpdatedEventData] = ABSENT


@model
class TerminalCheckoutUpdatedEventData(Model):
    """Schema `TerminalCheckoutUpdatedEventData`.

    Attributes:
        id: 10 to 255 characters.
    """

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TerminalCheckoutUpdatedEventObject] = ABSENT


@model
class TerminalCheckoutUpdatedEventObject(Model):
    """Schema `TerminalCheckoutUpdatedEventObject`."""

    checkout: Nullable[TerminalCheckout] = ABSENT
