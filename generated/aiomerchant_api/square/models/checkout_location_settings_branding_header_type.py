"""The open enum CheckoutLocationSettingsBrandingHeaderType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CheckoutLocationSettingsBrandingHeaderType: TypeAlias = (
    Literal["BUSINESS_NAME", "FRAMED_LOGO", "FULL_WIDTH_LOGO"] | str
)
