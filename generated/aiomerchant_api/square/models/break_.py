"""Break. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class Break(Model):
    """Schema `Break`.

    Attributes:
        break_type_id: Not empty.
        name: Not empty.
        expected_duration: Not empty.
    """

    id: str | None = None
    start_at: datetime
    end_at: Nullable[datetime] = ABSENT
    break_type_id: str
    name: str
    expected_duration: str
    is_paid: bool
