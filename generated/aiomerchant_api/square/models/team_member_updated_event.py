"""The model TeamMemberUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.team_member import TeamMember


@define(kw_only=True, eq=False, repr=False)
class TeamMemberUpdatedEvent(Event):
    """Schema `TeamMemberUpdatedEvent`.

    The payload of the webhook `team_member.updated`.
    """

    merchant_id: str | None = None
    type: Literal["team_member.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TeamMemberUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TeamMemberUpdatedEventData(Model):
    """Schema `TeamMemberUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TeamMemberUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TeamMemberUpdatedEventObject(Model):
    """Schema `TeamMemberUpdatedEventObject`."""

    team_member: TeamMember | None = None
