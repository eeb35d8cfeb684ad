"""A mapping given for TeamMember.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.team_member_assigned_locations import TeamMemberAssignedLocationsDict
    from ..inputs.wage_setting import WageSettingDict
    from ..models.team_member_assigned_locations import TeamMemberAssignedLocations
    from ..models.team_member_status import TeamMemberStatus
    from ..models.wage_setting import WageSetting


class TeamMemberDict(TypedDict, total=False):
    """Schema `TeamMember` as a mapping by wire names."""

    id: str | None
    reference_id: str | None
    is_owner: bool | None
    status: TeamMemberStatus | None
    given_name: str | None
    family_name: str | None
    email_address: str | None
    phone_number: str | None
    created_at: datetime | None
    updated_at: datetime | None
    assigned_locations: TeamMemberAssignedLocations | TeamMemberAssignedLocationsDict | None
    wage_setting: WageSetting | WageSettingDict | None
