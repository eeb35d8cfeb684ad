"""UpdateTeamMemberRequest. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.team_member import TeamMember


@model
class UpdateTeamMemberRequest(Model):
    """Schema `UpdateTeamMemberRequest`."""

    team_member: Nullable[TeamMember] = ABSENT
