"""The open enum FulfillmentType.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FulfillmentType: TypeAlias = Literal["PICKUP", "SHIPMENT", "DELIVERY"] | str
