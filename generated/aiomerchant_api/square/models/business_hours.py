"""The model BusinessHours.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.business_hours_period import BusinessHoursPeriod


@define(kw_only=True, eq=False, repr=False)
class BusinessHours(Model):
    """Schema `BusinessHours`."""

    periods: list[BusinessHoursPeriod] | None = None
