"""The model CreateTeamMemberRequest. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.team_member import TeamMember


@define(kw_only=True, eq=False, repr=False)
class CreateTeamMemberRequest(Model):
    """Schema `CreateTeamMemberRequest`."""

    idempotency_key: str | None = field(default=None, metadata=NOT_NULL)
    team_member: TeamMember | None = field(default=None, metadata=NOT_NULL)
