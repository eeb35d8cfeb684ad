"""Mappings given for UpdateTeamMemberRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..inputs.team_member import TeamMemberDict
    from ..models.team_member import TeamMember


class UpdateTeamMemberRequestDict(TypedDict, total=False):
    team_member: TeamMember | TeamMemberDict | Null | None
