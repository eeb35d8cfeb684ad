"""The model SearchTeamMembersRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_team_members_query import SearchTeamMembersQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersRequest(Model):
    """Schema `SearchTeamMembersRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchTeamMembersQuery | None = None
    limit: int | None = None
    cursor: str | None = None
