"""The open enum FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FulfillmentDeliveryDetailsOrderFulfillmentDeliveryDetailsScheduleType: TypeAlias = (
    Literal["SCHEDULED", "ASAP"] | str
)
