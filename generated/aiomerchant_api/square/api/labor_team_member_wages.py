"""Square: labor.team_member_wages. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from typing import Final

    from ..models.labor_team_member_wages_bodies import (
        GetTeamMemberWageResponse,
        ListTeamMemberWagesResponse,
        TeamMemberWage,
    )

LIST_TEAM_MEMBER_WAGES: Final[ListOperation[ListTeamMemberWagesResponse, TeamMemberWage]] = ListOperation(
    "ListTeamMemberWages",
    "labor.team_member_wages.list",
    "GET",
    "/v2/labor/team-member-wages",
    provider="square",
    returns="ListTeamMemberWagesResponse",
    query=("team_member_id", "limit", "cursor"),
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
    paging=Paging(style="cursor", items="team_member_wages", cursor="cursor", limit="limit"),
)

GET_TEAM_MEMBER_WAGE: Final[Operation[GetTeamMemberWageResponse]] = Operation(
    "GetTeamMemberWage",
    "labor.team_member_wages.get",
    "GET",
    "/v2/labor/team-member-wages/{id}",
    provider="square",
    returns="GetTeamMemberWageResponse",
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
)


def list_team_member_wages(
    send: Send, /, *, team_member_id: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Pages[TeamMemberWage]:
    """List the hourly wages of team members, one for each job.

    GET /v2/labor/team-member-wages. Scopes: EMPLOYEES_READ.

    Args:
        team_member_id: Only this team member's wages.
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.labor.team_member_wages.list(): ...
    """
    return send.pages(
        LIST_TEAM_MEMBER_WAGES, query={"team_member_id": team_member_id, "limit": limit, "cursor": cursor}
    )


async def get_team_member_wage(send: Send, /, id: str) -> GetTeamMemberWageResponse:
    """Get an hourly wage of a team member.

    GET /v2/labor/team-member-wages/{id}. Scopes: EMPLOYEES_READ.

    Args:
        id: ID of the wage.

    Example:
        await square.labor.team_member_wages.get("...")
    """
    return await send(GET_TEAM_MEMBER_WAGE, path={"id": id})


class LaborTeamMemberWages(Resource):
    """Hourly wages of team members; they are read only."""

    list = list_team_member_wages
    get = get_team_member_wage
