"""Mappings given for SubscriptionUpdateBase. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from uuid import UUID

    from aiomerchant_core import Null

    from ..models.enums import SubscriptionProrationBehavior


class SubscriptionUpdateBaseDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: UUID | str | Null | None
    proration_behavior: SubscriptionProrationBehavior | Null | None
    discount_id: UUID | str | Null | None
    trial_end: datetime | Literal["now"] | Null | None
