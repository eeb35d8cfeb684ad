"""The model MetricDashboardCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from uuid import UUID


@define(kw_only=True, eq=False, repr=False)
class MetricDashboardCreate(Model):
    """Schema `MetricDashboardCreate`.

    Attributes:
        name: Not empty.
        metrics: At most 10 items.
    """

    name: str
    metrics: list[str] | None = None
    organization_id: UUID | None = None
