"""Square's devices, with a wait until a code has signed one in."""

from __future__ import annotations

from functools import cached_property

from aiomerchant.request.waiters import Waiter, state_at
from aiomerchant_api.square.api import devices as generated, devices_codes as codes

__all__ = ["Devices", "DevicesCodes"]


class DevicesCodes(codes.DevicesCodes):
    """Codes that sign a Square Terminal in."""

    #: A code is valid for five minutes, until its `pair_by`.
    wait = Waiter(
        operation=codes.GET_DEVICE_CODE,
        state=state_at("device_code", "status"),
        succeeded=frozenset({"PAIRED"}),
        failed=frozenset({"EXPIRED"}),
        within=330.0,
        longest=5.0,
    )


class Devices(generated.Devices):
    """Devices, and the codes that sign them in."""

    @cached_property
    def codes(self) -> DevicesCodes:
        return DevicesCodes(self._send)
