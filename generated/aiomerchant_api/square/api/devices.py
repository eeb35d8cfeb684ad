"""Square: devices. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..models.device import Device
    from ..models.devices_bodies import GetDeviceResponse, ListDevicesResponse
    from ..models.enums import SortOrder
    from .devices_codes import DevicesCodes

LIST_DEVICES: Final[ListOperation[ListDevicesResponse, Device]] = ListOperation(
    "ListDevices",
    "devices.list",
    "GET",
    "/v2/devices",
    provider="square",
    returns="ListDevicesResponse",
    query=("cursor", "sort_order", "limit", "location_id"),
    security=("oauth2",),
    scopes=("DEVICES_READ",),
    paging=Paging(style="cursor", items="devices", cursor="cursor", limit="limit"),
)

GET_DEVICE: Final[Operation[GetDeviceResponse]] = Operation(
    "GetDevice",
    "devices.get",
    "GET",
    "/v2/devices/{device_id}",
    provider="square",
    returns="GetDeviceResponse",
    security=("oauth2",),
    scopes=("DEVICES_READ",),
)


def list_devices(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    sort_order: SortOrder | None = None,
    limit: int | None = None,
    location_id: str | None = None,
) -> Pages[Device]:
    """List the seller's devices that take part in the Terminal API.

    GET /v2/devices. Scopes: DEVICES_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        sort_order: `ASC` or `DESC` (the default) by age. One of DESC, ASC.
        limit: How many results a page holds at most.
        location_id: Only devices at this location.

    Raises:
        APIStatusError: 4xx BAD_REQUEST.

    Example:
        async for item in square.devices.list(): ...
    """
    return send.pages(
        LIST_DEVICES,
        query={"cursor": cursor, "sort_order": sort_order, "limit": limit, "location_id": location_id},
    )


async def get_device(send: Send, /, device_id: str) -> GetDeviceResponse:
    """Get a device with its components and their state.

    GET /v2/devices/{device_id}. Scopes: DEVICES_READ.

    Args:
        device_id: ID of the device.

    Raises:
        APIStatusError: 4xx BAD_REQUEST, NOT_FOUND.

    Example:
        await square.devices.get("...")
    """
    return await send(GET_DEVICE, path={"device_id": device_id})


class Devices(Resource):
    """Devices that the seller uses, such as a Square Terminal."""

    @cached_property
    def codes(self) -> DevicesCodes:
        from .devices_codes import DevicesCodes

        return DevicesCodes(self._send)

    list = list_devices
    get = get_device
