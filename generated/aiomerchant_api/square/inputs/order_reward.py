"""Mappings given for OrderReward. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required


class OrderRewardDict(TypedDict, total=False):
    id: Required[str]
    reward_tier_id: Required[str]
