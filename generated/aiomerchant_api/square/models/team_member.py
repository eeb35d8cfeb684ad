"""TeamMember, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import TeamMemberAssignedLocationsAssignmentType, TeamMemberStatus
    from ..models.wage_setting import WageSetting


@model
class TeamMember(Model):
    """Schema `TeamMember`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    id: str | None = None
    reference_id: Nullable[str] = ABSENT
    is_owner: bool | None = None
    status: Nullable[TeamMemberStatus] = ABSENT
    given_name: Nullable[str] = ABSENT
    family_name: Nullable[str] = ABSENT
    email_address: Nullable[str] = ABSENT
    phone_number: Nullable[str] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    assigned_locations: Nullable[TeamMemberAssignedLocations] = ABSENT
    wage_setting: Nullable[WageSetting] = ABSENT


@model
class TeamMemberAssignedLocations(Model):
    """Schema `TeamMemberAssignedLocations`.

    Attributes:
        assignment_type: One of ALL_CURRENT_AND_FUTURE_LOCATIONS, EXPLICIT_LOCATIONS.
    """

    assignment_type: Nullable[TeamMemberAssignedLocationsAssignmentType] = ABSENT
    location_ids: Nullable[list[str]] = ABSENT
