"""Mappings given for DeviceDetails. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TypedDict


class DeviceDetailsDict(TypedDict, total=False):
    device_id: str | None
    device_installation_id: str | None
    device_name: str | None
