"""The model CheckoutMerchantSettingsPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay,
    )
    from ..models.checkout_merchant_settings_payment_methods_payment_method import (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod,
    )


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethods(Model):
    """Payment methods of checkout pages besides cards.

    Attributes:
        apple_pay: Apple Pay.
        google_pay: Google Pay.
        cash_app: Cash App Pay.
        afterpay_clearpay: Afterpay or Clearpay.
    """

    apple_pay: CheckoutMerchantSettingsPaymentMethodsPaymentMethod | None = None
    google_pay: CheckoutMerchantSettingsPaymentMethodsPaymentMethod | None = None
    cash_app: CheckoutMerchantSettingsPaymentMethodsPaymentMethod | None = None
    afterpay_clearpay: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay | None = None
