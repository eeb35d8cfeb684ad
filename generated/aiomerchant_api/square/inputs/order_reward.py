"""Mappings given for OrderReward. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import Required, TypedDict


class OrderRewardDict(TypedDict, total=False):
    id: Required[str]
    reward_tier_id: Required[str]
