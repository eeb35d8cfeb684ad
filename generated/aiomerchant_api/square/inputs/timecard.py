"""A mapping given for Timecard.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.break_ import BreakDict
    from ..inputs.money import MoneyDict
    from ..inputs.timecard_wage import TimecardWageDict
    from ..models.break_ import Break
    from ..models.money import Money
    from ..models.timecard_status import TimecardStatus
    from ..models.timecard_wage import TimecardWage


class TimecardDict(TypedDict, total=False):
    """Schema `Timecard` as a mapping by wire names."""

    id: str | None
    location_id: Required[str]
    timezone: str | None
    start_at: Required[datetime]
    end_at: datetime | None
    wage: TimecardWage | TimecardWageDict | None
    breaks: Sequence[Break | BreakDict] | None
    status: TimecardStatus | None
    version: int | None
    created_at: datetime | None
    updated_at: datetime | None
    team_member_id: Required[str]
    declared_cash_tip_money: Money | MoneyDict | None
