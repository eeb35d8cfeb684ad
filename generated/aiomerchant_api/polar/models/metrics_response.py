"""The model MetricsResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.metric_period import MetricPeriod
    from ..models.metrics import Metrics
    from ..models.metrics_totals import MetricsTotals


@define(kw_only=True, eq=False, repr=False)
class MetricsResponse(Model):
    """Figures over time.

    Attributes:
        periods: Figures of each period, in order.
        totals: Figures over all periods.
        metrics: What each metric is, by slug.
    """

    periods: list[MetricPeriod]
    totals: MetricsTotals
    metrics: Metrics
