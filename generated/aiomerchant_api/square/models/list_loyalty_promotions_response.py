"""ListLoyaltyPromotionsResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_promotion import LoyaltyPromotion


@model
class ListLoyaltyPromotionsResponse(Model):
    """Schema `ListLoyaltyPromotionsResponse`."""

    errors: list[Error] | None = None
    loyalty_promotions: list[LoyaltyPromotion] | None = None
    cursor: str | None = None
