"""The bodies of labor team member wages. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.money import Money


@model
class GetTeamMemberWageResponse(Model):
    """Schema `GetTeamMemberWageResponse`."""

    team_member_wage: TeamMemberWage
    errors: list[Error] | None = None


@model
class ListTeamMemberWagesResponse(Model):
    """Schema `ListTeamMemberWagesResponse`."""

    team_member_wages: list[TeamMemberWage] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class TeamMemberWage(Model):
    """Schema `TeamMemberWage`."""

    id: str
    team_member_id: Nullable[str] = ABSENT
    title: Nullable[str] = ABSENT
    hourly_rate: Nullable[Money] = ABSENT
    job_id: Nullable[str] = ABSENT
    tip_eligible: Nullable[bool] = ABSENT
