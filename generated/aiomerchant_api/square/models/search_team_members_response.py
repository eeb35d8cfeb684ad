"""SearchTeamMembersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.search_team_members_query import SearchTeamMembersQuery
    from ..models.team_member import TeamMember


@model
class SearchTeamMembersResponse(Model):
    """Schema `SearchTeamMembersResponse`."""

    team_members: list[TeamMember] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchTeamMembersRequest(Model):
    """Schema `SearchTeamMembersRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchTeamMembersQuery | None = None
    limit: int | None = None
    cursor: str | None = None
