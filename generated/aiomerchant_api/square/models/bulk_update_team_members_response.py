"""BulkUpdateTeamMembersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.update_team_member_request import UpdateTeamMemberRequest
    from ..models.update_team_member_response import UpdateTeamMemberResponse


@model
class BulkUpdateTeamMembersResponse(Model):
    """Schema `BulkUpdateTeamMembersResponse`."""

    team_members: dict[str, UpdateTeamMemberResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkUpdateTeamMembersRequest(Model):
    """Schema `BulkUpdateTeamMembersRequest`."""

    team_members: dict[str, UpdateTeamMemberRequest]
