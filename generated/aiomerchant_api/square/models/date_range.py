"""DateRange. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import date


@model
class DateRange(Model):
    """Schema `DateRange`."""

    start_date: Nullable[date] = ABSENT
    end_date: Nullable[date] = ABSENT
