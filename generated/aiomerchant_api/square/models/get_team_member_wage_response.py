"""GetTeamMemberWageResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.team_member_wage import TeamMemberWage


@model
class GetTeamMemberWageResponse(Model):
    """Schema `GetTeamMemberWageResponse`."""

    team_member_wage: TeamMemberWage
    errors: list[Error] | None = None
