"""MetricDashboardUpdate. Generated from spec/."""

from __future__ import annotations

from aiomerchant_core import ABSENT, Model, Nullable, model


@model
class MetricDashboardUpdate(Model):
    """Changes to a dashboard.

    Attributes:
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.
    """

    name: Nullable[str] = ABSENT
    metrics: Nullable[list[str]] = ABSENT
