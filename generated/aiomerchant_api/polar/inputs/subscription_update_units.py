"""Mappings given for SubscriptionUpdateUnits. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from typing import Required

    from ..models.enums import SubscriptionProrationBehavior


class SubscriptionUpdateUnitsDict(TypedDict, total=False):
    units: Required[int]
    proration_behavior: SubscriptionProrationBehavior | None
