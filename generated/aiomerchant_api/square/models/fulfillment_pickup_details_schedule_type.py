"""The open enum FulfillmentPickupDetailsScheduleType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FulfillmentPickupDetailsScheduleType: TypeAlias = Literal["SCHEDULED", "ASAP"] | str
