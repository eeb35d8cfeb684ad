"""A mapping given for BusinessHours.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.business_hours_period import BusinessHoursPeriodDict
    from ..models.business_hours_period import BusinessHoursPeriod


class BusinessHoursDict(TypedDict, total=False):
    """Schema `BusinessHours` as a mapping by wire names."""

    periods: Sequence[BusinessHoursPeriod | BusinessHoursPeriodDict] | None
