"""The model MetricsLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from datetime import date

    from ..models.metrics_intervals_limits import MetricsIntervalsLimits


@define(kw_only=True, eq=False, repr=False)
class MetricsLimits(Model):
    """What one query of metrics may span.

    Attributes:
        min_date: The earliest date.
        intervals: The fewest and most days, by interval.
    """

    min_date: date
    intervals: MetricsIntervalsLimits
