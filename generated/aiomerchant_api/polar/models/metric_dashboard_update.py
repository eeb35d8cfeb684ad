"""The model MetricDashboardUpdate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from attrs import define

from aiomerchant_core import Model


@define(kw_only=True, eq=False, repr=False)
class MetricDashboardUpdate(Model):
    """Changes to a dashboard.

    Attributes:
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.
    """

    name: str | None = None
    metrics: list[str] | None = None
