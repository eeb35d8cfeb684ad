"""Mappings given for DeviceDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null


class DeviceDetailsDict(TypedDict, total=False):
    device_id: str | Null | None
    device_installation_id: str | Null | None
    device_name: str | Null | None
