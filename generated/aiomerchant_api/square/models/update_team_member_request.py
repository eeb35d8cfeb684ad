"""The model UpdateTeamMemberRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.team_member import TeamMember


@define(kw_only=True, eq=False, repr=False)
class UpdateTeamMemberRequest(Model):
    """Schema `UpdateTeamMemberRequest`."""

    team_member: TeamMember | None = None
