"""The model CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
    )


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay(Model):
    """Schema `CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay`."""

    order_eligibility_range: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange | None = (
        None
    )
    item_eligibility_range: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange | None = (
        None
    )
    enabled: bool | None = None
