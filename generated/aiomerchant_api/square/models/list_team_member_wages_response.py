"""ListTeamMemberWagesResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.team_member_wage import TeamMemberWage


@model
class ListTeamMemberWagesResponse(Model):
    """Schema `ListTeamMemberWagesResponse`."""

    team_member_wages: list[TeamMemberWage] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None
