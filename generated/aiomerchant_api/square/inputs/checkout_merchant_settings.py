"""A mapping given for CheckoutMerchantSettings.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.checkout_merchant_settings_payment_methods import CheckoutMerchantSettingsPaymentMethodsDict
    from ..models.checkout_merchant_settings_payment_methods import CheckoutMerchantSettingsPaymentMethods


class CheckoutMerchantSettingsDict(TypedDict, total=False):
    """Schema `CheckoutMerchantSettings` as a mapping by wire names."""

    payment_methods: (
        CheckoutMerchantSettingsPaymentMethods | CheckoutMerchantSettingsPaymentMethodsDict | None
    )
    updated_at: datetime | None
