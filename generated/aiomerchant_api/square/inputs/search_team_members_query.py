"""Mappings given for SearchTeamMembersQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import TeamMemberStatus
    from ..models.search_team_members_query import SearchTeamMembersFilter


class SearchTeamMembersQueryDict(TypedDict, total=False):
    filter: SearchTeamMembersFilter | SearchTeamMembersFilterDict | Null | None


class SearchTeamMembersFilterDict(TypedDict, total=False):
    location_ids: Sequence[str] | Null | None
    status: TeamMemberStatus | Null | None
    is_owner: bool | Null | None
