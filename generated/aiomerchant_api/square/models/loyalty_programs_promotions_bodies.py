"""The bodies of loyalty programs promotions. Generated from spec/."""

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


@model
class CreateLoyaltyPromotionRequest(Model):
    """Schema `CreateLoyaltyPromotionRequest`.

    Attributes:
        idempotency_key: 1 to 128 characters.
    """

    loyalty_promotion: LoyaltyPromotion
    idempotency_key: str


@model
class CreateLoyaltyPromotionResponse(Model):
    """Schema `CreateLoyaltyPromotionResponse`."""

    errors: list[Error] | None = None
    loyalty_promotion: LoyaltyPromotion


@model
class ListLoyaltyPromotionsResponse(Model):
    """Schema `ListLoyaltyPromotionsResponse`."""

    errors: list[Error] | None = None
    loyalty_promotions: list[LoyaltyPromotion] | None = None
    cursor: str | None = None


@model
class RetrieveLoyaltyPromotionResponse(Model):
    """Schema `RetrieveLoyaltyPromotionResponse`."""

    errors: list[Error] | None = None
    loyalty_promotion: LoyaltyPromotion
