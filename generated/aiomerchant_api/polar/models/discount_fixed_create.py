"""The model DiscountFixedCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.discount_duration import DiscountDuration
    from ..models.presentment_currency import PresentmentCurrency


@define(kw_only=True, eq=False, repr=False)
class DiscountFixedCreate(Model):
    """Schema `DiscountFixedCreate`.

    Attributes:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        name: Not empty.
        max_redemptions: 1 to 2147483647.
        max_redemptions_per_customer: 1 to 2147483647.
        duration: One of once, forever, repeating.
        duration_in_months: 1 to 999.
        amount: 0 to 999999999999. Deprecated.
        currency: Default 'usd'. One of `PresentmentCurrency`. Deprecated.
        amounts: At least 1 key.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    name: str
    code: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    max_redemptions: int | None = None
    max_redemptions_per_customer: int | None = None
    products: list[UUID] | None = None
    organization_id: UUID | None = None
    type: Literal["fixed"] = "fixed"
    duration: DiscountDuration
    duration_in_months: int | None = None
    amount: int | None = None
    currency: PresentmentCurrency | None = None
    amounts: dict[str, int] | None = None
