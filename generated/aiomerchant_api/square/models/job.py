"""Job. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class Job(Model):
    """Schema `Job`.

    Attributes:
        title: At most 150 characters.
    """

    id: str | None = None
    title: Nullable[str] = ABSENT
    is_tip_eligible: Nullable[bool] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    version: int | None = None
