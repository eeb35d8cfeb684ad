"""Mappings given for TeamMember, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from ..inputs.wage_setting import WageSettingDict
    from ..models.enums import TeamMemberAssignedLocationsAssignmentType, TeamMemberStatus
    from ..models.team_member import TeamMemberAssignedLocations
    from ..models.wage_setting import WageSetting


class TeamMemberDict(TypedDict, total=False):
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


class TeamMemberAssignedLocationsDict(TypedDict, total=False):
    assignment_type: TeamMemberAssignedLocationsAssignmentType | None
    location_ids: Sequence[str] | None
