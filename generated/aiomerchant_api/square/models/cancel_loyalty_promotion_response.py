"""CancelLoyaltyPromotionResponse. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.loyalty_promotion import LoyaltyPromotion


@model
class CancelLoyaltyPromotionResponse(Model):
    """Schema `CancelLoyaltyPromotionResponse`."""

    errors: list[Error] | None = None
    loyalty_promotion: LoyaltyPromotion
