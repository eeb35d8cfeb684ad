"""The model CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.checkout_merchant_settings_payment_methods_afterpay_clearpay_eligibility_range import (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
    )


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay(Model):
    """When checkout pages offer Afterpay or Clearpay.

    Attributes:
        order_eligibility_range: Order totals for which it is offered.
        item_eligibility_range: Item prices for which it is shown.
        enabled: Whether it is offered at all.
    """

    order_eligibility_range: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange | None = (
        None
    )
    item_eligibility_range: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange | None = (
        None
    )
    enabled: bool | None = field(default=None, metadata=NOT_NULL)
