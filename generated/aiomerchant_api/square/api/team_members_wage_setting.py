"""Square: team_members.wage_setting. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, Operation, Resource, Send

if TYPE_CHECKING:
    from ..inputs.wage import WageSettingDict
    from ..models.team_members_wage_setting_bodies import (
        RetrieveWageSettingResponse,
        UpdateWageSettingResponse,
    )
    from ..models.wage_setting import WageSetting

RETRIEVE_WAGE_SETTING: Final[Operation[RetrieveWageSettingResponse]] = Operation(
    "RetrieveWageSetting",
    "team_members.wage_setting.get",
    "GET",
    "/v2/team-members/{team_member_id}/wage-setting",
    provider="square",
    returns="RetrieveWageSettingResponse",
    security=("oauth2",),
    scopes=("EMPLOYEES_READ",),
)

UPDATE_WAGE_SETTING: Final[Operation[UpdateWageSettingResponse]] = Operation(
    "UpdateWageSetting",
    "team_members.wage_setting.update",
    "PUT",
    "/v2/team-members/{team_member_id}/wage-setting",
    provider="square",
    returns="UpdateWageSettingResponse",
    body=Body(type="UpdateWageSettingRequest"),
    security=("oauth2",),
    scopes=("EMPLOYEES_WRITE",),
)


async def retrieve_wage_setting(send: Send, /, team_member_id: str) -> RetrieveWageSettingResponse:
    """Get a team member's jobs and pay.

    GET /v2/team-members/{team_member_id}/wage-setting. Scopes: EMPLOYEES_READ.

    Args:
        team_member_id: ID of the team member.

    Example:
        await square.team_members.wage_setting.get("...")
    """
    return await send(RETRIEVE_WAGE_SETTING, path={"team_member_id": team_member_id})


async def update_wage_setting(
    send: Send, /, team_member_id: str, *, wage_setting: WageSetting | WageSettingDict
) -> UpdateWageSettingResponse:
    """Replace a team member's jobs and pay as a whole, or set them for the first time.

    PUT /v2/team-members/{team_member_id}/wage-setting. Scopes: EMPLOYEES_WRITE.

    Args:
        team_member_id: ID of the team member.

    Example:
        await square.team_members.wage_setting.update("...", wage_setting={...})
    """
    return await send(
        UPDATE_WAGE_SETTING, path={"team_member_id": team_member_id}, body={"wage_setting": wage_setting}
    )


class TeamMembersWageSetting(Resource):
    """Jobs and pay of a team member."""

    get = retrieve_wage_setting
    update = update_wage_setting
