"""The model DeviceDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class DeviceDetails(Model):
    """Schema `DeviceDetails`.

    Attributes:
        device_id: At most 255 characters.
        device_installation_id: At most 255 characters.
        device_name: At most 255 characters.
    """

    device_id: str | None = None
    device_installation_id: str | None = None
    device_name: str | None = None
