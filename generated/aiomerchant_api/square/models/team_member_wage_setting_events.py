"""The events of team member wage setting. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Event, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.wage_setting import WageSetting


@model
class TeamMemberWageSettingUpdatedEvent(Event):
    """Schema `TeamMemberWageSettingUpdatedEvent`.

    The payload of the webhook `team_member.wage_setting.updated`.
    """

    merchant_id: Nullable[str] = ABSENT
    type: Nullable[Literal["team_member.wage_setting.updated"]] = ABSENT
    event_id: Nullable[str] = ABSENT
    created_at: datetime | None = None
    data: Nullable[TeamMemberWageSettingUpdatedEventData] = ABSENT


@model
class TeamMemberWageSettingUpdatedEventData(Model):
    """Schema `TeamMemberWageSettingUpdatedEventData`."""

    type: Nullable[str] = ABSENT
    id: str | None = None
    object: Nullable[TeamMemberWageSettingUpdatedEventObject] = ABSENT


@model
class TeamMemberWageSettingUpdatedEventObject(Model):
    """Schema `TeamMemberWageSettingUpdatedEventObject`."""

    wage_setting: Nullable[WageSetting] = ABSENT
