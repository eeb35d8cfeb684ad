"""The events of team member. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.team_member import TeamMember


@model
class TeamMemberCreatedEvent(Event):
    """Schema `TeamMemberCreatedEvent`.

    The payload of the webhook `team_member.created`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["team_member.created"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TeamMemberCreatedEventData] = ABSENT


@model
class TeamMemberCreatedEventData(Model):
    """Schema `TeamMemberCreatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TeamMemberCreatedEventObject] = ABSENT


@model
class TeamMemberCreatedEventObject(Model):
    """Schema `TeamMemberCreatedEventObject`."""

    team_member: Nullable[TeamMember] = ABSENT


@model
class TeamMemberUpdatedEvent(Event):
    """Schema `TeamMemberUpdatedEvent`.

    The payload of the webhook `team_member.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["team_member.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TeamMemberUpdatedEventData] = ABSENT


@model
class TeamMemberUpdatedEventData(Model):
    """Schema `TeamMemberUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TeamMemberUpdatedEventObject] = ABSENT


@model
class TeamMemberUpdatedEventObject(Model):
    """Schema `TeamMemberUpdatedEventObject`."""

    team_member: Nullable[TeamMember] = ABSENT
