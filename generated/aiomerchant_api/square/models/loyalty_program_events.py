"""The events of loyalty program. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_program import LoyaltyProgram


@model
class LoyaltyProgramCreatedEvent(Event):
    """Schema `LoyaltyProgramCreatedEvent`.

    The payload of the webhook `loyalty.program.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.program.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyProgramCreatedEventData] = ABSENT


@model
class LoyaltyProgramCreatedEventData(Model):
    """Schema `LoyaltyProgramCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyProgramCreatedEventObject] = ABSENT


@model
class LoyaltyProgramCreatedEventObject(Model):
    """Schema `LoyaltyProgramCreatedEventObject`."""

    loyalty_program: Nullable[LoyaltyProgram] = ABSENT


@model
class LoyaltyProgramUpdatedEvent(Event):
    """Schema `LoyaltyProgramUpdatedEvent`.

    The payload of the webhook `loyalty.program.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["loyalty.program.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[LoyaltyProgramUpdatedEventData] = ABSENT


@model
class LoyaltyProgramUpdatedEventData(Model):
    """Schema `LoyaltyProgramUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[LoyaltyProgramUpdatedEventObject] = ABSENT


@model
class LoyaltyProgramUpdatedEventObject(Model):
    """Schema `LoyaltyProgramUpdatedEventObject`."""

    loyalty_program: Nullable[LoyaltyProgram] = ABSENT
