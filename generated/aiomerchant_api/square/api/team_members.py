"""Square: team_members. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.team import (
        CreateTeamMemberRequestDict,
        SearchTeamMembersQueryDict,
        TeamMemberDict,
        UpdateTeamMemberRequestDict,
    )
    from ..models.team_member import TeamMember
    from ..models.team_members_bodies import (
        BulkCreateTeamMembersResponse,
        BulkUpdateTeamMembersResponse,
        CreateTeamMemberRequest,
        CreateTeamMemberResponse,
        RetrieveTeamMemberResponse,
        SearchTeamMembersQuery,
        SearchTeamMembersResponse,
        UpdateTeamMemberRequest,
        UpdateTeamMemberResponse,
    )
    from .team_members_wage_setting import TeamMembersWageSetting

CREATE_TEAM_MEMBER: Final[Operation[CreateTeamMemberResponse]] = Operation(
    "CreateTeamMember",
    "team_members.create",
    "POST",
    "/v2/team-members",
    provider="square",
    returns="CreateTeamMemberResponse",
    body=Body(type="CreateTeamMemberRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
    idempotency=("idempotency_key",),
)

BULK_CREATE_TEAM_MEMBERS: Final[Operation[BulkCreateTeamMembersResponse]] = Operation(
    "BulkCreateTeamMembers",
    "team_members.batch_create",
    "POST",
    "/v2/team-members/bulk-create",
    provider="square",
    returns="BulkCreateTeamMembersResponse",
    body=Body(type="BulkCreateTeamMembersRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
)

BULK_UPDATE_TEAM_MEMBERS: Final[Operation[BulkUpdateTeamMembersResponse]] = Operation(
    "BulkUpdateTeamMembers",
    "team_members.batch_update",
    "POST",
    "/v2/team-members/bulk-update",
    provider="square",
    returns="BulkUpdateTeamMembersResponse",
    body=Body(type="BulkUpdateTeamMembersRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
)

SEARCH_TEAM_MEMBERS: Final[ListOperation[SearchTeamMembersResponse, TeamMember]] = ListOperation(
    "SearchTeamMembers",
    "team_members.search",
    "POST",
    "/v2/team-members/search",
    provider="square",
    returns="SearchTeamMembersResponse",
    body=Body(type="SearchTeamMembersRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    paging=Paging(
        style="cursor", items="team_members", cursor="cursor", location="body", limit="limit", largest=200
    ),
)

RETRIEVE_TEAM_MEMBER: Final[Operation[RetrieveTeamMemberResponse]] = Operation(
    "RetrieveTeamMember",
    "team_members.get",
    "GET",
    "/v2/team-members/{team_member_id}",
    provider="square",
    returns="RetrieveTeamMemberResponse",
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
)

UPDATE_TEAM_MEMBER: Final[Operation[UpdateTeamMemberResponse]] = Operation(
    "UpdateTeamMember",
    "team_members.update",
    "PUT",
    "/v2/team-members/{team_member_id}",
    provider="square",
    returns="UpdateTeamMemberResponse",
    body=Body(type="UpdateTeamMemberRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
)


async def create_team_member(
    send: Send,
    /,
    *,
    idempotency_key: str | None = None,
    team_member: TeamMember | TeamMemberDict | None = None,
) -> CreateTeamMemberResponse:
    """Create a team member; needs given and family name.

    POST /v2/team-members. Scopes: EMPLOYEES_WRITE. `idempotency_key` is made unless given, and is the same
    on each attempt.

    Raises:
        APIStatusError: 4xx INVALID_EMAIL_ADDRESS, BAD_REQUEST, FORBIDDEN.

    Example:
        await square.team_members.create(team_member={...})
    """
    return await send(
        CREATE_TEAM_MEMBER, body={"idempotency_key": idempotency_key, "team_member": team_member}
    )


async def bulk_create_team_members(
    send: Send, /, *, team_members: Mapping[str, CreateTeamMemberRequest | CreateTeamMemberRequestDict]
) -> BulkCreateTeamMembersResponse:
    """Create up to 25 team members; the answer maps each idempotency key to a team member or errors.

    POST /v2/team-members/bulk-create. Scopes: EMPLOYEES_WRITE.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, FORBIDDEN.

    Example:
        await square.team_members.batch_create(team_members={...})
    """
    return await send(BULK_CREATE_TEAM_MEMBERS, body={"team_members": team_members})


async def bulk_update_team_members(
    send: Send, /, *, team_members: Mapping[str, UpdateTeamMemberRequest | UpdateTeamMemberRequestDict]
) -> BulkUpdateTeamMembersResponse:
    """Change up to 25 team members, keyed by ID; the answer maps each ID to a team member or errors.

    POST /v2/team-members/bulk-update. Scopes: EMPLOYEES_WRITE.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, FORBIDDEN.

    Example:
        await square.team_members.batch_update(team_members={...})
    """
    return await send(BULK_UPDATE_TEAM_MEMBERS, body={"team_members": team_members})


def search_team_members(
    send: Send,
    /,
    *,
    query: SearchTeamMembersQuery | SearchTeamMembersQueryDict | None = None,
    limit: int | None = None,
    cursor: str | None = None,
) -> Pages[TeamMember]:
    """Find team members by location, status and ownership.

    POST /v2/team-members/search. Scopes: EMPLOYEES_READ.

    Args:
        limit: 1 to 200.

    Example:
        async for item in square.team_members.search(): ...
    """
    return send.pages(SEARCH_TEAM_MEMBERS, body={"query": query, "limit": limit, "cursor": cursor})


async def retrieve_team_member(send: Send, /, team_member_id: str) -> RetrieveTeamMemberResponse:
    """Get a team member.

    GET /v2/team-members/{team_member_id}. Scopes: EMPLOYEES_READ.

    Args:
        team_member_id: ID of the team member.

    Example:
        await square.team_members.get("...")
    """
    return await send(RETRIEVE_TEAM_MEMBER, path={"team_member_id": team_member_id})


async def update_team_member(
    send: Send, /, team_member_id: str, *, team_member: TeamMember | TeamMemberDict | Null | None = None
) -> UpdateTeamMemberResponse:
    """Change a team member.

    PUT /v2/team-members/{team_member_id}. Scopes: EMPLOYEES_WRITE.

    Args:
        team_member_id: ID of the team member.

    Raises:
        APIStatusError: 4xx INVALID_EMAIL_ADDRESS, BAD_REQUEST, FORBIDDEN.

    Example:
        await square.team_members.update("...", team_member={...})
    """
    return await send(
        UPDATE_TEAM_MEMBER, path={"team_member_id": team_member_id}, body={"team_member": team_member}
    )


class TeamMembers(Resource):
    """People who work for the seller."""

    @cached_property
    def wage_setting(self) -> TeamMembersWageSetting:
        from .team_members_wage_setting import TeamMembersWageSetting

        return TeamMembersWageSetting(self._send)

    create = create_team_member
    batch_create = bulk_create_team_members
    batch_update = bulk_update_team_members
    search = search_team_members
    get = retrieve_team_member
    update = update_team_member
