"""The open enum V1UpdateOrderRequestAction.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

V1UpdateOrderRequestAction: TypeAlias = Literal["COMPLETE", "CANCEL", "REFUND"] | str
