"""The model SearchTeamMembersQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.enums import TeamMemberStatus


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersQuery(Model):
    """Schema `SearchTeamMembersQuery`."""

    filter: SearchTeamMembersFilter | None = None


@define(kw_only=True, eq=False, repr=False)
class SearchTeamMembersFilter(Model):
    """Schema `SearchTeamMembersFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    location_ids: list[str] | None = None
    status: TeamMemberStatus | None = None
    is_owner: bool | None = None
