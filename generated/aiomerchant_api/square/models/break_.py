"""The model Break. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class Break(Model):
    """Schema `Break`.

    Attributes:
        break_type_id: Not empty.
        name: Not empty.
        expected_duration: Not empty.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    start_at: datetime
    end_at: datetime | None = None
    break_type_id: str
    name: str
    expected_duration: str
    is_paid: bool
