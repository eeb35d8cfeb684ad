"""The bodies of team members. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import TeamMemberStatus
    from ..models.error import Error
    from ..models.team_member import TeamMember


@model
class BulkCreateTeamMembersRequest(Model):
    """Schema `BulkCreateTeamMembersRequest`."""

    team_members: dict[str, CreateTeamMemberRequest]


@model
class BulkCreateTeamMembersResponse(Model):
    """Schema `BulkCreateTeamMembersResponse`."""

    team_members: dict[str, CreateTeamMemberResponse] | None = None
    errors: list[Error] | None = None


@model
class BulkUpdateTeamMembersRequest(Model):
    """Schema `BulkUpdateTeamMembersRequest`."""

    team_members: dict[str, UpdateTeamMemberRequest]


@model
class BulkUpdateTeamMembersResponse(Model):
    """Schema `BulkUpdateTeamMembersResponse`."""

    team_members: dict[str, UpdateTeamMemberResponse] | None = None
    errors: list[Error] | None = None


@model
class CreateTeamMemberRequest(Model):
    """Schema `CreateTeamMemberRequest`."""

    idempotency_key: str | None = None
    team_member: TeamMember | None = None


@model
class CreateTeamMemberResponse(Model):
    """Schema `CreateTeamMemberResponse`."""

    team_member: TeamMember | None = None
    errors: list[Error] | None = None


@model
class RetrieveTeamMemberResponse(Model):
    """Schema `RetrieveTeamMemberResponse`."""

    team_member: TeamMember
    errors: list[Error] | None = None


@model
class SearchTeamMembersFilter(Model):
    """Schema `SearchTeamMembersFilter`.

    Attributes:
        status: One of ACTIVE, INACTIVE.
    """

    location_ids: Nullable[list[str]] = ABSENT
    status: Nullable[TeamMemberStatus] = ABSENT
    is_owner: Nullable[bool] = ABSENT


@model
class SearchTeamMembersQuery(Model):
    """Schema `SearchTeamMembersQuery`."""

    filter: Nullable[SearchTeamMembersFilter] = ABSENT


@model
class SearchTeamMembersRequest(Model):
    """Schema `SearchTeamMembersRequest`.

    Attributes:
        limit: 1 to 200.
    """

    query: SearchTeamMembersQuery | None = None
    limit: int | None = None
    cursor: str | None = None


@model
class SearchTeamMembersResponse(Model):
    """Schema `SearchTeamMembersResponse`."""

    team_members: list[TeamMember] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class UpdateTeamMemberRequest(Model):
    """Schema `UpdateTeamMemberRequest`."""

    team_member: Nullable[TeamMember] = ABSENT


@model
class UpdateTeamMemberResponse(Model):
    """Schema `UpdateTeamMemberResponse`."""

    team_member: TeamMember | None = None
    errors: list[Error] | None = None
