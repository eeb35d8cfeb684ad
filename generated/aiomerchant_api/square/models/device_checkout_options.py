"""The model DeviceCheckoutOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.tip_settings import TipSettings


@define(kw_only=True, eq=False, repr=False)
class DeviceCheckoutOptions(Model):
    """Schema `DeviceCheckoutOptions`."""

    device_id: str
    skip_receipt_screen: bool | None = None
    collect_signature: bool | None = None
    tip_settings: TipSettings | None = None
    show_itemized_cart: bool | None = None
