"""Mappings given for LoyaltyAccount, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.loyalty_account_mapping import LoyaltyAccountMappingDict
    from ..models.loyalty_account import LoyaltyAccountExpiringPointDeadline
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


class LoyaltyAccountDict(TypedDict, total=False):
    id: str | None
    program_id: Required[str]
    balance: int | None
    lifetime_points: int | None
    customer_id: str | Null | None
    enrolled_at: datetime | Null | None
    created_at: datetime | None
    updated_at: datetime | None
    mapping: LoyaltyAccountMapping | LoyaltyAccountMappingDict | Null | None
    expiring_point_deadlines: (
        Sequence[LoyaltyAccountExpiringPointDeadline | LoyaltyAccountExpiringPointDeadlineDict] | Null | None
    )


class LoyaltyAccountExpiringPointDeadlineDict(TypedDict, total=False):
    points: Required[int]
    expires_at: Required[datetime]
