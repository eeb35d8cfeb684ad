"""A mapping given for CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..inputs.checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict,
    )
    from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
    )


class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict(TypedDict, total=False):
    """Schema `CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay` as a mapping by wire names."""

    order_eligibility_range: (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange
        | CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict
        | None
    )
    item_eligibility_range: (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange
        | CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict
        | None
    )
    enabled: bool | None
