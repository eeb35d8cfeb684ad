"""The model TeamMemberWageSettingUpdatedEventData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.team_member_wage_setting_updated_event_object import TeamMemberWageSettingUpdatedEventObject


@define(kw_only=True, eq=False, repr=False)
class TeamMemberWageSettingUpdatedEventData(Model):
    """Schema `TeamMemberWageSettingUpdatedEventData`."""

    type: str | None = None
    id: str | None = field(default=None, metadata=NOT_NULL)
    object: TeamMemberWageSettingUpdatedEventObject | None = None
