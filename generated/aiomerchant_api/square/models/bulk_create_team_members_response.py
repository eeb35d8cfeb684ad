"""BulkCreateTeamMembersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.create_team_member_request import CreateTeamMemberRequest
    from ..models.create_team_member_response import CreateTeamMemberResponse
    from ..models.error import Error


@model
class BulkCreateTeamMembersResponse(Model):
    """Schema `BulkCreateTeamMembersResponse`."""

    team_members: dict[str, CreateTeamMemberResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkCreateTeamMembersRequest(Model):
    """Schema `BulkCreateTeamMembersRequest`."""

    team_members: dict[str, CreateTeamMemberRequest]
