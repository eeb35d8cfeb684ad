"""The model RetrieveCashDrawerShiftResponse.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.cash_drawer_shift import CashDrawerShift
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class RetrieveCashDrawerShiftResponse(Model):
    """Schema `RetrieveCashDrawerShiftResponse`."""

    cash_drawer_shift: CashDrawerShift | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
