"""The model BulkUpdateTeamMembersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.update_team_member_request import UpdateTeamMemberRequest


@define(kw_only=True, eq=False, repr=False)
class BulkUpdateTeamMembersRequest(Model):
    """Schema `BulkUpdateTeamMembersRequest`."""

    team_members: dict[str, UpdateTeamMemberRequest]
