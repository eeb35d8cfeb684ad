"""The open enum CheckoutLocationSettingsBrandingButtonShape.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

CheckoutLocationSettingsBrandingButtonShape: TypeAlias = Literal["SQUARED", "ROUNDED", "PILL"] | str
