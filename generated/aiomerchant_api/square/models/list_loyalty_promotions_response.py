"""The model ListLoyaltyPromotionsResponse. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_promotion import LoyaltyPromotion


@define(kw_only=True, eq=False, repr=False)
class ListLoyaltyPromotionsResponse(Model):
    """Schema `ListLoyaltyPromotionsResponse`."""

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    loyalty_promotions: list[LoyaltyPromotion] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
