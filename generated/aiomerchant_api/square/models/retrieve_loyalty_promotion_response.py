"""RetrieveLoyaltyPromotionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_promotion import LoyaltyPromotion


@model
class RetrieveLoyaltyPromotionResponse(Model):
    """Schema `RetrieveLoyaltyPromotionResponse`."""

    errors: list[Error] | None = None
    loyalty_promotion: LoyaltyPromotion
