"""The model MetricsIntervalLimit.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class MetricsIntervalLimit(Model):
    """How long a query by one interval may span.

    Attributes:
        min_days: The fewest days.
        max_days: The most days.
    """

    min_days: int
    max_days: int
