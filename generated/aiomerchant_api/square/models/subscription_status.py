"""The open enum SubscriptionStatus.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

SubscriptionStatus: TypeAlias = Literal["PENDING", "ACTIVE", "CANCELED", "DEACTIVATED", "PAUSED"] | str
