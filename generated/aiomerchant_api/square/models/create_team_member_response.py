"""CreateTeamMemberResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.team_member import TeamMember


@model
class CreateTeamMemberResponse(Model):
    """Schema `CreateTeamMemberResponse`."""

    team_member: TeamMember | None = None
    errors: list[Error] | None = None
