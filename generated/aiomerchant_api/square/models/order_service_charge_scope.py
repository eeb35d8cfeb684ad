"""The open enum OrderServiceChargeScope.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from typing import Literal, TypeAlias

OrderServiceChargeScope: TypeAlias = Literal["OTHER_SERVICE_CHARGE_SCOPE", "LINE_ITEM", "ORDER"] | str
