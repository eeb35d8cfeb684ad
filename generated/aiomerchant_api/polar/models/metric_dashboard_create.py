"""MetricDashboardCreate. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID


@model
class MetricDashboardCreate(Model):
    """A choice of metrics to save.

    Attributes:
        name: The dashboard's name. Not empty.
        metrics: Slugs of its metrics, in order. At most 10 items.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
    """

    name: str
    metrics: list[str] | None = None
    organization_id: Nullable[UUID] = ABSENT
