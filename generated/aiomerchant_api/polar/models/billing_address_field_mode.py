"""The open enum BillingAddressFieldMode.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

BillingAddressFieldMode: TypeAlias = Literal["required", "optional", "disabled"] | str
