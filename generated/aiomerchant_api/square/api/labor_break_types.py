"""Square: labor.break_types. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.labor import BreakTypeDict
    from ..models.labor_break_types_bodies import (
        BreakType,
        CreateBreakTypeResponse,
        DeleteBreakTypeResponse,
        GetBreakTypeResponse,
        ListBreakTypesResponse,
        UpdateBreakTypeResponse,
    )

LIST_BREAK_TYPES: Final[ListOperation[ListBreakTypesResponse, BreakType]] = ListOperation(
    "ListBreakTypes",
    "labor.break_types.list",
    "GET",
    "/v2/labor/break-types",
    provider="square",
    returns="ListBreakTypesResponse",
    query=("location_id", "limit", "cursor"),
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_READ",),
    paging=Paging(style="cursor", items="break_types", cursor="cursor", limit="limit"),
)

CREATE_BREAK_TYPE: Final[Operation[CreateBreakTypeResponse]] = Operation(
    "CreateBreakType",
    "labor.break_types.create",
    "POST",
    "/v2/labor/break-types",
    provider="square",
    returns="CreateBreakTypeResponse",
    body=Body(type="CreateBreakTypeRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_BREAK_TYPE: Final[Operation[DeleteBreakTypeResponse]] = Operation(
    "DeleteBreakType",
    "labor.break_types.delete",
    "DELETE",
    "/v2/labor/break-types/{id}",
    provider="square",
    returns="DeleteBreakTypeResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_WRITE",),
)

GET_BREAK_TYPE: Final[Operation[GetBreakTypeResponse]] = Operation(
    "GetBreakType",
    "labor.break_types.get",
    "GET",
    "/v2/labor/break-types/{id}",
    provider="square",
    returns="GetBreakTypeResponse",
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_READ",),
)

UPDATE_BREAK_TYPE: Final[Operation[UpdateBreakTypeResponse]] = Operation(
    "UpdateBreakType",
    "labor.break_types.update",
    "PUT",
    "/v2/labor/break-types/{id}",
    provider="square",
    returns="UpdateBreakTypeResponse",
    body=Body(type="UpdateBreakTypeRequest"),
    security=("oauth2",),
    scopes=("TIMECARDS_SETTINGS_WRITE", "TIMECARDS_SETTINGS_READ"),
)


def list_break_types(
    send: Send, /, *, location_id: str | None = None, limit: int | None = None, cursor: str | None = None
) -> Pages[BreakType]:
    """List the kinds of breaks that timecards may have, by location.

    GET /v2/labor/break-types. Scopes: TIMECARDS_SETTINGS_READ.

    Args:
        location_id: ID of the location.
        limit: How many results a page holds at most.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.labor.break_types.list(): ...
    """
    return send.pages(LIST_BREAK_TYPES, query={"location_id": location_id, "limit": limit, "cursor": cursor})


async def create_break_type(
    send: Send, /, *, break_type: BreakType | BreakTypeDict, idempotency_key: str | None = None
) -> CreateBreakTypeResponse:
    """Create a kind of break: location, name, expected length, paid or not; three a location at most.

    POST /v2/labor/break-types. Scopes: TIMECARDS_SETTINGS_WRITE. `idempotency_key` is made unless given,
    and is the same on each attempt.

    Args:
        idempotency_key: At most 128 characters.

    Example:
        await square.labor.break_types.create(break_type={...})
    """
    return await send(CREATE_BREAK_TYPE, body={"idempotency_key": idempotency_key, "break_type": break_type})


async def delete_break_type(send: Send, /, id: str) -> DeleteBreakTypeResponse:
    """Delete a kind of break; timecards that used it keep their breaks.

    DELETE /v2/labor/break-types/{id}. Scopes: TIMECARDS_SETTINGS_WRITE.

    Args:
        id: ID of the kind of break.

    Example:
        await square.labor.break_types.delete("...")
    """
    return await send(DELETE_BREAK_TYPE, path={"id": id})


async def get_break_type(send: Send, /, id: str) -> GetBreakTypeResponse:
    """Get a kind of break.

    GET /v2/labor/break-types/{id}. Scopes: TIMECARDS_SETTINGS_READ.

    Args:
        id: ID of the kind of break.

    Example:
        await square.labor.break_types.get("...")
    """
    return await send(GET_BREAK_TYPE, path={"id": id})


async def update_break_type(
    send: Send, /, id: str, *, break_type: BreakType | BreakTypeDict
) -> UpdateBreakTypeResponse:
    """Change a kind of break.

    PUT /v2/labor/break-types/{id}. Scopes: TIMECARDS_SETTINGS_WRITE, TIMECARDS_SETTINGS_READ.

    Args:
        id: ID of the kind of break.

    Example:
        await square.labor.break_types.update("...", break_type={...})
    """
    return await send(UPDATE_BREAK_TYPE, path={"id": id}, body={"break_type": break_type})


class LaborBreakTypes(Resource):
    """Kinds of breaks, by location."""

    list = list_break_types
    create = create_break_type
    delete = delete_break_type
    get = get_break_type
    update = update_break_type
