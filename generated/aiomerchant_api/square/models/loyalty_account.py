"""The model LoyaltyAccount, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccount(Model):
    """Schema `LoyaltyAccount`.

    Attributes:
        id: At most 36 characters.
        program_id: 1 to 36 characters.
    """

    id: str | None = field(default=None, metadata=NOT_NULL)
    program_id: str
    balance: int | None = field(default=None, metadata=NOT_NULL)
    lifetime_points: int | None = field(default=None, metadata=NOT_NULL)
    customer_id: str | None = None
    enrolled_at: datetime | None = None
    created_at: datetime | None = field(default=None, metadata=NOT_NULL)
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)
    mapping: LoyaltyAccountMapping | None = None
    expiring_point_deadlines: list[LoyaltyAccountExpiringPointDeadline] | None = None


@define(kw_only=True, eq=False, repr=False)
class LoyaltyAccountExpiringPointDeadline(Model):
    """Schema `LoyaltyAccountExpiringPointDeadline`."""

    points: int
    expires_at: datetime
