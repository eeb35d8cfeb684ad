"""A mapping given for TeamMemberAssignedLocations.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.team_member_assigned_locations_assignment_type import (
        TeamMemberAssignedLocationsAssignmentType,
    )


class TeamMemberAssignedLocationsDict(TypedDict, total=False):
    """Schema `TeamMemberAssignedLocations` as a mapping by wire names."""

    assignment_type: TeamMemberAssignedLocationsAssignmentType | None
    location_ids: Sequence[str] | None
