"""The model TeamMemberWageSettingUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Event, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from ..models.wage_setting import WageSetting


@define(kw_only=True, eq=False, repr=False)
class TeamMemberWageSettingUpdatedEvent(Event):
    """Schema `TeamMemberWageSettingUpdatedEvent`.

    The payload of the webhook `team_member.wage_setting.updated`.
    """

    merchant_id: str | None = None
    type: Literal["team_member.wage_setting.updated"] | None = None
    event_id: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    data: TeamMemberWageSettingUpdatedEventData | None = None


@define(kw_only=True, eq=False, repr=False)
class TeamMemberWageSettingUpdatedEventData(Model):
    """Schema `TeamMemberWageSettingUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TeamMemberWageSettingUpdatedEventObject | None = None


@define(kw_only=True, eq=False, repr=False)
class TeamMemberWageSettingUpdatedEventObject(Model):
    """Schema `TeamMemberWageSettingUpdatedEventObject`."""

    wage_setting: WageSetting | None = None
