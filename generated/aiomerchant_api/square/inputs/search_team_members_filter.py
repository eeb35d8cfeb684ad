"""A mapping given for SearchTeamMembersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..models.team_member_status import TeamMemberStatus


class SearchTeamMembersFilterDict(TypedDict, total=False):
    """Schema `SearchTeamMembersFilter` as a mapping by wire names."""

    location_ids: Sequence[str] | None
    status: TeamMemberStatus | None
    is_owner: bool | None
