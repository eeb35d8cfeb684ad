"""A mapping given for TimecardWage.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.money import MoneyDict
    from ..models.money import Money


class TimecardWageDict(TypedDict, total=False):
    """Schema `TimecardWage` as a mapping by wire names."""

    title: str | None
    hourly_rate: Money | MoneyDict | None
    job_id: str | None
    tip_eligible: bool | None
