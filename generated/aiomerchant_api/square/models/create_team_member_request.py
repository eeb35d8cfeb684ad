"""CreateTeamMemberRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.team_member import TeamMember


@model
class CreateTeamMemberRequest(Model):
    """Schema `CreateTeamMemberRequest`."""

    idempotency_key: str | None = None
    team_member: TeamMember | None = None
