"""Mappings given for CheckoutMerchantSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.checkout_merchant_settings import (
        CheckoutMerchantSettingsPaymentMethods,
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay,
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod,
    )
    from ..models.money import Money


class CheckoutMerchantSettingsDict(TypedDict, total=False):
    payment_methods: (
        CheckoutMerchantSettingsPaymentMethods | CheckoutMerchantSettingsPaymentMethodsDict | None
    )
    updated_at: datetime | None


class CheckoutMerchantSettingsPaymentMethodsDict(TypedDict, total=False):
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


class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict(TypedDict, total=False):
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


class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict(TypedDict, total=False):
    min: Required[Money | MoneyDict]
    max: Required[Money | MoneyDict]


class CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict(TypedDict, total=False):
    enabled: bool | None
