"""Square: labor.workweek_configs. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.labor import WorkweekConfigDict
    from ..models.labor_workweek_configs_bodies import (
        ListWorkweekConfigsResponse,
        UpdateWorkweekConfigResponse,
        WorkweekConfig,
    )

LIST_WORKWEEK_CONFIGS: Final[ListOperation[ListWorkweekConfigsResponse, WorkweekConfig]] = ListOperation(
    "ListWorkweekConfigs",
    "labor.workweek_configs.list",
    "GET",
    "/v2/labor/workweek-configs",
    provider="square",
    returns="ListWorkweekConfigsResponse",
    query=("limit", "cursor"),
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_READ",),
    paging=Paging(style="cursor", items="workweek_configs", cursor="cursor", limit="limit"),
)

UPDATE_WORKWEEK_CONFIG: Final[Operation[UpdateWorkweekConfigResponse]] = Operation(
    "UpdateWorkweekConfig",
    "labor.workweek_configs.update",
    "PUT",
    "/v2/labor/workweek-configs/{id}",
    provider="square",
    returns="UpdateWorkweekConfigResponse",
    body=Body(type="UpdateWorkweekConfigRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_WRITE", "TIMECARDS_SETTINGS_READ"),
)


def list_workweek_configs(
    send: Send, /, *, limit: int | None = None, cursor: str | None = None
) -> Pages[WorkweekConfig]:
    """List the settings of the workweek: the day and local time at which it starts.

    GET /v2/labor/workweek-configs. Scopes: TIMECARDS_SETTINGS_READ.

    Args:
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.labor.workweek_configs.list(): ...
    """
    return send.pages(LIST_WORKWEEK_CONFIGS, query={"limit": limit, "cursor": cursor})


async def update_workweek_config(
    send: Send, /, id: str, *, workweek_config: WorkweekConfig | WorkweekConfigDict
) -> UpdateWorkweekConfigResponse:
    """Set the day and local time at which the workweek starts.

    PUT /v2/labor/workweek-configs/{id}. Scopes: TIMECARDS_SETTINGS_WRITE, TIMECARDS_SETTINGS_READ.

    Args:
        id: ID of the workweek's settings.

    Example:
        await square.labor.workweek_configs.update("...", workweek_config={...})
    """
    return await send(UPDATE_WORKWEEK_CONFIG, path={"id": id}, body={"workweek_config": workweek_config})


class LaborWorkweekConfigs(Resource):
    """When the workweek starts."""

    list = list_workweek_configs
    update = update_workweek_config
