"""The model UpdateMerchantSettingsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.checkout_merchant_settings import CheckoutMerchantSettings


@define(kw_only=True, eq=False, repr=False)
class UpdateMerchantSettingsRequest(Model):
    """Schema `UpdateMerchantSettingsRequest`.

    Attributes:
        merchant_settings: The changed settings alone.
    """

    merchant_settings: CheckoutMerchantSettings
