"""Square: devices.codes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.device import DeviceCodeDict
    from ..models.device_code import DeviceCode
    from ..models.devices_codes_bodies import (
        CreateDeviceCodeResponse,
        GetDeviceCodeResponse,
        ListDeviceCodesResponse,
    )
    from ..models.enums import DeviceCodeStatus, ProductType

LIST_DEVICE_CODES: Final[ListOperation[ListDeviceCodesResponse, DeviceCode]] = ListOperation(
    "ListDeviceCodes",
    "devices.codes.list",
    "GET",
    "/v2/devices/codes",
    provider="square",
    returns="ListDeviceCodesResponse",
    query=("cursor", "location_id", "product_type", "status"),
    security=("oauth2",),
    scopes=("DEVICE_CREDENTIAL_MANAGEMENT",),
    paging=Paging(style="cursor", items="device_codes", cursor="cursor"),
)

CREATE_DEVICE_CODE: Final[Operation[CreateDeviceCodeResponse]] = Operation(
    "CreateDeviceCode",
    "devices.codes.create",
    "POST",
    "/v2/devices/codes",
    provider="square",
    returns="CreateDeviceCodeResponse",
    body=Body(type="CreateDeviceCodeRequest"),
    security=("oauth2",),
    scopes=("DEVICE_CREDENTIAL_MANAGEMENT",),
    idempotency=("idempotency_key",),
    secrets=(("body", "device_code", "code"),),
)

GET_DEVICE_CODE: Final[Operation[GetDeviceCodeResponse]] = Operation(
    "GetDeviceCode",
    "devices.codes.get",
    "GET",
    "/v2/devices/codes/{id}",
    provider="square",
    returns="GetDeviceCodeResponse",
    security=("oauth2",),
    scopes=("DEVICE_CREDENTIAL_MANAGEMENT",),
)


def list_device_codes(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    location_id: str | None = None,
    product_type: ProductType | None = None,
    status: DeviceCodeStatus | None = None,
) -> Pages[DeviceCode]:
    """List device codes by location, product and pairing status.

    GET /v2/devices/codes. Scopes: DEVICE_CREDENTIAL_MANAGEMENT.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        location_id: Only codes for this location.
        product_type: Only codes for this product, such as `TERMINAL_API`. One of TERMINAL_API.
        status: Only codes in these states; by default `PAIRED` and `UNPAIRED`. One of UNKNOWN, UNPAIRED,
            PAIRED, EXPIRED.

    Raises:
        APIStatusError: 4xx INVALID_CURSOR, BAD_REQUEST.

    Example:
        async for item in square.devices.codes.list(): ...
    """
    return send.pages(
        LIST_DEVICE_CODES,
        query={"cursor": cursor, "location_id": location_id, "product_type": product_type, "status": status},
    )


async def create_device_code(
    send: Send, /, *, device_code: DeviceCode | DeviceCodeDict, idempotency_key: str | None = None
) -> CreateDeviceCodeResponse:
    """Create a code that signs a Square Terminal in for this application; it must be used before `pair_by`.

    POST /v2/devices/codes. Scopes: DEVICE_CREDENTIAL_MANAGEMENT. `idempotency_key` is made unless given,
    and is the same on each attempt.

    Args:
        idempotency_key: 1 to 128 characters.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, IDEMPOTENCY_KEY_REUSED, INVALID_VALUE, UNAUTHORIZED.

    Example:
        await square.devices.codes.create(device_code={...})
    """
    return await send(
        CREATE_DEVICE_CODE, body={"idempotency_key": idempotency_key, "device_code": device_code}
    )


async def get_device_code(send: Send, /, id: str) -> GetDeviceCodeResponse:
    """Get a device code; once it was used, it names the device.

    GET /v2/devices/codes/{id}. Scopes: DEVICE_CREDENTIAL_MANAGEMENT.

    Args:
        id: ID of the device code, which is not the code itself.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND, UNAUTHORIZED.

    Example:
        await square.devices.codes.get("...")
    """
    return await send(GET_DEVICE_CODE, path={"id": id})


class DevicesCodes(Resource):
    """Codes that sign a Square Terminal in."""

    list = list_device_codes
    create = create_device_code
    get = get_device_code
