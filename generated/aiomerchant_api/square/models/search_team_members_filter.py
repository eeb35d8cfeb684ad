"""The model SearchTeamMembersFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.team_member_status import TeamMemberStatus


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersFilter(Model):
    """Schema `SearchTeamMembersFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    location_ids: list[str] | None = None
    status: TeamMemberStatus | None = None
    is_owner: bool | None = None
