"""MetricDashboardSchema. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID


@model
class MetricDashboardSchema(Model):
    """A saved choice of metrics.

    Attributes:
        created_at: When the dashboard was created.
        modified_at: When the dashboard last changed; None if it never did.
        id: The dashboard's id.
        name: The dashboard's name.
        metrics: Slugs of its metrics, in order.
        organization_id: The organization that it belongs to.
    """

    created_at: datetime
    modified_at: Nullable[datetime]
    id: UUID
    name: str
    metrics: list[str]
    organization_id: UUID
