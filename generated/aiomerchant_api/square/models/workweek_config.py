"""The model WorkweekConfig. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import Weekday


@define(kw_only=True, eq=False, repr=False)
class WorkweekConfig(Model):
    """Schema `WorkweekConfig`.

    Attributes:
        start_of_week: One of MON, TUE, WED, THU, FRI, SAT, SUN.
        start_of_day_local_time: Not empty.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    start_of_week: Weekday
    start_of_day_local_time: str
    version: int | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
