"""TeamMemberWage. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class TeamMemberWage(Model):
    """Schema `TeamMemberWage`."""

    id: str
    team_member_id: Nullable[str] = ABSENT
    title: Nullable[str] = ABSENT
    hourly_rate: Nullable[Money] = ABSENT
    job_id: Nullable[str] = ABSENT
    tip_eligible: Nullable[bool] = ABSENT
