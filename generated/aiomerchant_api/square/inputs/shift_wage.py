"""A mapping given for ShiftWage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class ShiftWageDict(TypedDict, total=False):
    """Schema `ShiftWage` as a mapping by wire names."""

    title: str | None
    hourly_rate: Money | MoneyDict | None
    job_id: str | None
    tip_eligible: bool | None
