"""The model MetricsIntervalsLimits.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.metrics_interval_limit import MetricsIntervalLimit


@define(kw_only=True, eq=False, repr=False)
class MetricsIntervalsLimits(Model):
    """Schema `MetricsIntervalsLimits`."""

    hour: MetricsIntervalLimit
    day: MetricsIntervalLimit
    week: MetricsIntervalLimit
    month: MetricsIntervalLimit
    year: MetricsIntervalLimit
