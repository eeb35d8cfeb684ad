"""The model ShiftQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.shift_filter import ShiftFilter
    from ..models.shift_sort import ShiftSort


@define(kw_only=True, eq=False, repr=False)
class ShiftQuery(Model):
    """Schema `ShiftQuery`."""

    filter: ShiftFilter | None = None
    sort: ShiftSort | None = None
