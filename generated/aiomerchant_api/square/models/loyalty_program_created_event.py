"""The model LoyaltyProgramCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_program import LoyaltyProgram


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramCreatedEvent(Event):
    """Schema `LoyaltyProgramCreatedEvent`.

    The payload of the webhook `loyalty.program.created`.
    """

    merchant_id: str | None = None
    type: Literal["loyalty.program.created"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: LoyaltyProgramCreatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramCreatedEventData(Model):
    """Schema `LoyaltyProgramCreatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: LoyaltyProgramCreatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyProgramCreatedEventObject(Model):
    """Schema `LoyaltyProgramCreatedEventObject`."""

    loyalty_program: LoyaltyProgram | None = None
