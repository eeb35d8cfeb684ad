"""The open enum SubscriptionPricingType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionPricingType: TypeAlias = Literal["STATIC", "RELATIVE"] | str
