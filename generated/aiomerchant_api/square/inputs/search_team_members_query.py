"""A mapping given for SearchTeamMembersQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.search_team_members_filter import SearchTeamMembersFilterDict
    from ..models.search_team_members_filter import SearchTeamMembersFilter


class SearchTeamMembersQueryDict(TypedDict, total=False):
    """Schema `SearchTeamMembersQuery` as a mapping by wire names."""

    filter: SearchTeamMembersFilter | SearchTeamMembersFilterDict | None
