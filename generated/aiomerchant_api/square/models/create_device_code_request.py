"""The model CreateDeviceCodeRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.device_code import DeviceCode


@define(kw_only=True, eq=False, repr=False)
class CreateDeviceCodeRequest(Model):
    """Schema `CreateDeviceCodeRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    idempotency_key: str
    device_code: DeviceCode
