"""The model LoyaltyAccountMapping. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountMapping(Model):
    """Schema `LoyaltyAccountMapping`.

    Attributes:
        id: At most 36 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    phone_number: str | None = None
