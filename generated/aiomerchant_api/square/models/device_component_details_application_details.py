"""The model DeviceComponentDetailsApplicationDetails.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.application_type import ApplicationType


@define(kw_only=True, eq=False, repr=False)
class DeviceComponentDetailsApplicationDetails(Model):
    """Schema `DeviceComponentDetailsApplicationDetails`.

    Attributes:
        application_type: One of TERMINAL_API.
    """

    application_type: ApplicationType | None = None
    version: str | None = field(default=None, metadata=NOT_NULL)
    session_location: str | None = None
    device_code_id: str | None = None
