"""A mapping given for CheckoutLocationSettingsBranding.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.checkout_location_settings_branding_button_shape import (
        CheckoutLocationSettingsBrandingButtonShape,
    )
    from ..models.checkout_location_settings_branding_header_type import (
        CheckoutLocationSettingsBrandingHeaderType,
    )


class CheckoutLocationSettingsBrandingDict(TypedDict, total=False):
    """Schema `CheckoutLocationSettingsBranding` as a mapping by wire names."""

    header_type: CheckoutLocationSettingsBrandingHeaderType | None
    button_color: str | None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | None
