"""The model BulkCreateTeamMembersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.create_team_member_request import CreateTeamMemberRequest


@define(kw_only=True, eq=False, repr=False)
class BulkCreateTeamMembersRequest(Model):
    """Schema `BulkCreateTeamMembersRequest`."""

    team_members: dict[str, CreateTeamMemberRequest]
