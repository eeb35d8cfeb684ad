"""LoyaltyAccountMapping. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime


@model
class LoyaltyAccountMapping(Model):
    """Schema `LoyaltyAccountMapping`.

    Attributes:
        id: At most 36 characters.
    """

    id: str | None = None
    created_at: datetime | None = None
    phone_number: Nullable[str] = ABSENT
