"""The model BulkCreateTeamMembersResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.create_team_member_request import CreateTeamMemberRequest
    from ..models.create_team_member_response import CreateTeamMemberResponse
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class BulkCreateTeamMembersResponse(Model):
    """Schema `BulkCreateTeamMembersResponse`."""

    team_members: dict[str, CreateTeamMemberResponse] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkCreateTeamMembersRequest(Model):
    """Schema `BulkCreateTeamMembersRequest`."""

    team_members: dict[str, CreateTeamMemberRequest]
