"""The open enum SubscriptionProrationBehavior.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionProrationBehavior: TypeAlias = Literal["invoice", "prorate", "next_period", "reset"] | str
