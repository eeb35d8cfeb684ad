"""SearchTeamMembersQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import TeamMemberStatus


@model
class SearchTeamMembersQuery(Model):
    """Schema `SearchTeamMembersQuery`."""

    filter: Nullable[SearchTeamMembersFilter] = ABSENT


@model
class SearchTeamMembersFilter(Model):
    """Schema `SearchTeamMembersFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    location_ids: Nullable[list[str]] = ABSENT
    status: Nullable[TeamMemberStatus] = ABSENT
    is_owner: Nullable[bool] = ABSENT
