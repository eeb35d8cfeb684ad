"""RetrieveTeamMemberResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.team_member import TeamMember


@model
class RetrieveTeamMemberResponse(Model):
    """Schema `RetrieveTeamMemberResponse`."""

    team_member: TeamMember
    errors: list[Error] | None = None
