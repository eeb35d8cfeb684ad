"""The open enum FulfillmentFulfillmentLineItemApplication.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

FulfillmentFulfillmentLineItemApplication: TypeAlias = Literal["ALL", "ENTRY_LIST"] | str
