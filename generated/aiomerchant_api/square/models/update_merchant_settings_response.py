"""UpdateMerchantSettingsResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.checkout_merchant_settings import CheckoutMerchantSettings
    from ..models.error import Error


@model
class UpdateMerchantSettingsResponse(Model):
    """Schema `UpdateMerchantSettingsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        merchant_settings: The settings.
    """

    errors: list[Error] | None = None
    merchant_settings: CheckoutMerchantSettings


@model
class UpdateMerchantSettingsRequest(Model):
    """Schema `UpdateMerchantSettingsRequest`.

    Attributes:
        merchant_settings: The changed settings alone.
    """

    merchant_settings: CheckoutMerchantSettings
