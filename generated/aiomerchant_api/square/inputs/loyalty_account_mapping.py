"""Mappings given for LoyaltyAccountMapping. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null


class LoyaltyAccountMappingDict(TypedDict, total=False):
    id: str | None
    created_at: datetime | None
    phone_number: str | Null | None
