"""The model SearchTeamMembersQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_team_members_filter import SearchTeamMembersFilter


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersQuery(Model):
    """Schema `SearchTeamMembersQuery`."""

    filter: SearchTeamMembersFilter | None = None
