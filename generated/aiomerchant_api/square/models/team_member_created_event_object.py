"""The model TeamMemberCreatedEventObject.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.team_member import TeamMember


@define(kw_only=True, eq=False, repr=False)
class TeamMemberCreatedEventObject(Model):
    """Schema `TeamMemberCreatedEventObject`."""

    team_member: TeamMember | None = None
