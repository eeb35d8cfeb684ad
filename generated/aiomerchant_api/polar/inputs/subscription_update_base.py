"""Mappings given for SubscriptionUpdateBase. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.enums import SubscriptionProrationBehavior


class SubscriptionUpdateBaseDict(TypedDict, total=False):
    metadata: Mapping[str, str | int | float | bool] | None
    product_id: UUID | str | None
    proration_behavior: SubscriptionProrationBehavior | None
    discount_id: UUID | str | None
    trial_end: datetime | Literal["now"] | None
