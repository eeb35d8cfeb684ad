"""The model SegmentFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.filter_value import FilterValue


@define(kw_only=True, eq=False, repr=False)
class SegmentFilter(Model):
    """Schema `SegmentFilter`.

    Attributes:
        service_variation_id: 1 to 36 characters.
    """

    service_variation_id: str
    team_member_id_filter: FilterValue | None = None
