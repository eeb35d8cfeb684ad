"""The model TeamMember, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import TeamMemberAssignedLocationsAssignmentType, TeamMemberStatus
    from ..models.wage_setting import WageSetting


@define(kw_only=True, eq=False, repr=False)
class TeamMember(Model):
    """Schema `TeamMember`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    reference_id: str | None = None
    is_owner: bool | None = field(default=None, metadata=NOT_NULL)
    status: TeamMemberStatus | None = None
    given_name: str | None = None
    family_name: str | None = None
    email_address: str | None = None
    phone_number: str | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    assigned_locations: TeamMemberAssignedLocations | None = None
    wage_setting: WageSetting | None = None


@define(kw_only=True, eq=False, repr=False)
class TeamMemberAssignedLocations(Model):
    """Schema `TeamMemberAssignedLocations`.

    Attributes:
        assignment_type: One of ALL_CURRENT_AND_FUTURE_LOCATIONS, EXPLICIT_LOCATIONS.
    """

    assignment_type: TeamMemberAssignedLocationsAssignmentType | None = None
    location_ids: list[str] | None = None
