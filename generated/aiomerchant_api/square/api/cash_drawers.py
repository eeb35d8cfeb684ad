"""Square: cash_drawers. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aiomerchant_core import Resource

if TYPE_CHECKING:
    from .cash_drawers_shifts import CashDrawersShifts


class CashDrawers(Resource):
    """Cash drawers of Square Point of Sale."""

    @cached_property
    def shifts(self) -> CashDrawersShifts:
        from .cash_drawers_shifts import CashDrawersShifts

        return CashDrawersShifts(self._send)
