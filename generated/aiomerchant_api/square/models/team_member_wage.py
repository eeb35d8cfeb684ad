"""The model TeamMemberWage. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class TeamMemberWage(Model):
    """Schema `TeamMemberWage`."""

    id: str | None = field(default=None, metadata=NOT_NULL)
    team_member_id: str | None = None
    title: str | None = None
    hourly_rate: Money | None = None
    job_id: str | None = None
    tip_eligible: bool | None = None
