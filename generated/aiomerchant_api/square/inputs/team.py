"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.wage import WageSettingDict
    from ..models.enums import TeamMemberAssignedLocationsAssignmentType, TeamMemberStatus
    from ..models.team_member import TeamMember, TeamMemberAssignedLocations
    from ..models.team_members_bodies import SearchTeamMembersFilter
    from ..models.wage_setting import WageSetting


class CreateTeamMemberRequestDict(TypedDict, total=False):
    idempotency_key: str | None
    team_member: TeamMember | TeamMemberDict | None


class SearchTeamMembersFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    status: TeamMemberStatus | Null | None
    is_owner: bool | Null | None


class SearchTeamMembersQueryDict(TypedDict, total=False):
    filter: SearchTeamMembersFilter | SearchTeamMembersFilterDict | Null | None


class TeamMemberDict(TypedDict, total=False):
    id: str | None
    reference_id: str | Null | None
    is_owner: bool | None
    status: TeamMemberStatus | Null | None
    given_name: str | Null | None
    family_name: str | Null | None
    email_address: str | Null | None
    phone_number: str | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    assigned_locations: TeamMemberAssignedLocations | TeamMemberAssignedLocationsDict | Null | None
    wage_setting: WageSetting | WageSettingDict | Null | None


class TeamMemberAssignedLocationsDict(TypedDict, total=False):
    assignment_type: TeamMemberAssignedLocationsAssignmentType | Null | None
    location_ids: Sequence[str] | Null | None


class UpdateTeamMemberRequestDict(TypedDict, total=False):
    team_member: TeamMember | TeamMemberDict | Null | None
