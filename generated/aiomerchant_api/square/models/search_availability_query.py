"""The model SearchAvailabilityQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.search_availability_filter import SearchAvailabilityFilter


@define(kw_only=True, eq=False, repr=False)
class SearchAvailabilityQuery(Model):
    """Schema `SearchAvailabilityQuery`."""

    filter: SearchAvailabilityFilter
