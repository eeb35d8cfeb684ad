"""The model TeamMemberAssignedLocations.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.team_member_assigned_locations_assignment_type import (
        TeamMemberAssignedLocationsAssignmentType,
    )


@define(kw_only=True, eq=False, repr=False)
class TeamMemberAssignedLocations(Model):
    """Schema `TeamMemberAssignedLocations`.

    Attributes:
        assignment_type: One of ALL_CURRENT_AND_FUTURE_LOCATIONS, EXPLICIT_LOCATIONS.
    """

    assignment_type: TeamMemberAssignedLocationsAssignmentType | None = None
    location_ids: list[str] | None = None
