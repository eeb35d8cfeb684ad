"""The model SearchSubscriptionsFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from attrs import define

from ...core import Model


@define(kw_only=True, eq=False, repr=False)
class SearchSubscriptionsFilter(Model):
    """Schema `SearchSubscriptionsFilter`."""

    customer_ids: list[str] | None = None
    location_ids: list[str] | None = None
    source_names: list[str] | None = None
