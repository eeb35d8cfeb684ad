"""The model UpdateMerchantSettingsResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.checkout_merchant_settings import CheckoutMerchantSettings
    from ..models.error import Error


@define(kw_only=True, eq=False, repr=False)
class UpdateMerchantSettingsResponse(Model):
    """Schema `UpdateMerchantSettingsResponse`.

    Attributes:
        errors: What went wrong, if anything did.
        merchant_settings: The settings.
    """

    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)
    merchant_settings: CheckoutMerchantSettings | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class UpdateMerchantSettingsRequest(Model):
    """Schema `UpdateMerchantSettingsRequest`.

    Attributes:
        merchant_settings: The changed settings alone.
    """

    merchant_settings: CheckoutMerchantSettings
