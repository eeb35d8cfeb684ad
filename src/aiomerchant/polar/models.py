"""Polar's models by name; `from aiomerchant.polar.models import ...` loads only those that it names."""

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiomerchant_api.polar.models import *  # noqa: F403  # a type checker has no module to replace
else:
    from aiomerchant_api.polar import models

    # The generated module loads its names lazily, which copies of them would not.
    sys.modules[__name__] = models
