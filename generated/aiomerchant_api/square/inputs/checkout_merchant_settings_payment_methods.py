"""A mapping given for CheckoutMerchantSettingsPaymentMethods.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.checkout_merchant_settings_payment_methods_afterpay_clearpay import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict,
    )
    from ..inputs.checkout_merchant_settings_payment_methods_payment_method import (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict,
    )
    from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay,
    )
    from ..models.checkout_merchant_settings_payment_methods_payment_method import (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod,
    )


class CheckoutMerchantSettingsPaymentMethodsDict(TypedDict, total=False):
    """Schema `CheckoutMerchantSettingsPaymentMethods` as a mapping by wire names."""

    apple_pay: (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod
        | CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict
        | None
    )
    google_pay: (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod
        | CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict
        | None
    )
    cash_app: (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod
        | CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict
        | None
    )
    afterpay_clearpay: (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay
        | CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict
        | None
    )
