"""Mappings given for SubscriptionUpdateSeats. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from aiomerchant_core import Null

    from ..models.enums import SubscriptionProrationBehavior


class SubscriptionUpdateSeatsDict(TypedDict, total=False):
    seats: Required[int]
    proration_behavior: SubscriptionProrationBehavior | Null | None
