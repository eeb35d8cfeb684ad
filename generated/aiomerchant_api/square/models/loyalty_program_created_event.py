"""The model LoyaltyProgramCreatedEvent.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.loyalty_program_created_event_data import LoyaltyProgramCreatedEventData


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
