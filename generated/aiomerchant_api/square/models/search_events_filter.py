"""The model SearchEventsFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.time_range import TimeRange


@define(kw_only=True, eq=False, repr=False)
class SearchEventsFilter(Model):
    """Schema `SearchEventsFilter`."""

    event_types: list[str] | None = None
    merchant_ids: list[str] | None = None
    location_ids: list[str] | None = None
    created_at: TimeRange | None = field(default=None, metadata=NOT_NULL)
