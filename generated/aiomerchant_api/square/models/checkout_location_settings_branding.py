"""The model CheckoutLocationSettingsBranding.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.checkout_location_settings_branding_button_shape import (
        CheckoutLocationSettingsBrandingButtonShape,
    )
    from ..models.checkout_location_settings_branding_header_type import (
        CheckoutLocationSettingsBrandingHeaderType,
    )


@define(kw_only=True, eq=False, repr=False)
class CheckoutLocationSettingsBranding(Model):
    """Colors and logo of checkout pages.

    Attributes:
        header_type: What stands at the top: the name of the business, a framed logo or one of full width.
            One of BUSINESS_NAME, FRAMED_LOGO, FULL_WIDTH_LOGO.
        button_color: Color of the button, such as `#FFFFFF`. Exactly 7 characters.
        button_shape: Shape of the button. One of SQUARED, ROUNDED, PILL.
    """

    header_type: CheckoutLocationSettingsBrandingHeaderType | None = None
    button_color: str | None = None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | None = None
