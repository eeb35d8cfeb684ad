"""MetricsLimits, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from datetime import date


@model
class MetricsLimits(Model):
    """What one query of metrics may span.

    Attributes:
        min_date: The earliest date.
        intervals: The fewest and most days, by interval.
    """

    min_date: date
    intervals: MetricsIntervalsLimits


@model
class MetricsIntervalLimit(Model):
    """How long a query by one interval may span.

    Attributes:
        min_days: The fewest days.
        max_days: The most days.
    """

    min_days: int
    max_days: int


@model
class MetricsIntervalsLimits(Model):
    """Schema `MetricsIntervalsLimits`."""

    hour: MetricsIntervalLimit
    day: MetricsIntervalLimit
    week: MetricsIntervalLimit
    month: MetricsIntervalLimit
    year: MetricsIntervalLimit
