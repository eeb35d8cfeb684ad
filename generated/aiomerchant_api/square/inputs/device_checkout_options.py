"""A mapping given for DeviceCheckoutOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..inputs.tip_settings import TipSettingsDict
    from ..models.tip_settings import TipSettings


class DeviceCheckoutOptionsDict(TypedDict, total=False):
    """Schema `DeviceCheckoutOptions` as a mapping by wire names."""

    device_id: Required[str]
    skip_receipt_screen: bool | None
    collect_signature: bool | None
    tip_settings: TipSettings | TipSettingsDict | None
    show_itemized_cart: bool | None
