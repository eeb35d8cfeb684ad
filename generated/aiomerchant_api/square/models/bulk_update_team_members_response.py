"""The model BulkUpdateTeamMembersResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.update_team_member_request import UpdateTeamMemberRequest
    from ..models.update_team_member_response import UpdateTeamMemberResponse


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateTeamMembersResponse(Model):
    """Schema `BulkUpdateTeamMembersResponse`."""

    team_members: dict[str, UpdateTeamMemberResponse] | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateTeamMembersRequest(Model):
    """Schema `BulkUpdateTeamMembersRequest`."""

    team_members: dict[str, UpdateTeamMemberRequest]
