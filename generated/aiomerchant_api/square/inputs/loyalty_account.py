"""Mappings given for LoyaltyAccount, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.loyalty_account_mapping import LoyaltyAccountMappingDict
    from ..models.loyalty_account import LoyaltyAccountExpiringPointDeadline
    from ..models.loyalty_account_mapping import LoyaltyAccountMapping


class LoyaltyAccountDict(TypedDict, total=False):
    id: str | None
    program_id: Required[str]
    balance: int | None
    lifetime_points: int | None
    customer_id: str | None
    enrolled_at: datetime | None
    created_at: datetime | None
    updated_at: datetime | None
    mapping: LoyaltyAccountMapping | LoyaltyAccountMappingDict | None
    expiring_point_deadlines: (
        Sequence[LoyaltyAccountExpiringPointDeadline | LoyaltyAccountExpiringPointDeadlineDict] | None
    )


class LoyaltyAccountExpiringPointDeadlineDict(TypedDict, total=False):
    points: Required[int]
    expires_at: Required[datetime]
