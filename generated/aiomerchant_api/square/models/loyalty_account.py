"""LoyaltyAccount, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


@model
class LoyaltyAccount(Model):
    """Schema `LoyaltyAccount`.

    Attributes:
        id: At most 36 characters.
        program_id: 1 to 36 characters.
    """

    id: str | None = None
    program_id: str
    balance: int | None = None
    lifetime_points: int | None = None
    customer_id: Nullable[str] = ABSENT
    enrolled_at: Nullable[datetime] = ABSENT
    created_at: datetime | None = None
    updated_at: datetime | None = None
    mapping: Nullable[LoyaltyAccountMapping] = ABSENT
    expiring_point_deadlines: Nullable[list[LoyaltyAccountExpiringPointDeadline]] = ABSENT


@model
class LoyaltyAccountExpiringPointDeadline(Model):
    """Schema `LoyaltyAccountExpiringPointDeadline`."""

    points: int
    expires_at: datetime
