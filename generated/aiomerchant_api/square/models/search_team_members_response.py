"""The model SearchTeamMembersResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.search_team_members_query import SearchTeamMembersQuery
    from ..models.team_member import TeamMember


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersResponse(Model):
    """Schema `SearchTeamMembersResponse`."""

    team_members: list[TeamMember] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersRequest(Model):
    """Schema `SearchTeamMembersRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchTeamMembersQuery | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
