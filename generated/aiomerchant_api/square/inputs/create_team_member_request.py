"""Mappings given for CreateTeamMemberRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.team_member import TeamMemberDict
    from ..models.team_member import TeamMember


class CreateTeamMemberRequestDict(TypedDict, total=False):
    idempotency_key: str | None
    team_member: TeamMember | TeamMemberDict | None
