"""Square's TypedDicts by name, for annotations of mappings: `MoneyDict` for `Money`."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiomerchant_api.square.inputs import *  # noqa: F403  # a type checker has no module to replace
else:
    from aiomerchant_api.square import inputs

    # The generated module loads its names lazily, which copies of them would not.
    sys.modules[__name__] = inputs
