"""Mappings given for CheckoutMerchantSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

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
        CheckoutMerchantSettingsPaymentMethods | CheckoutMerchantSettingsPaymentMethodsDict | Null | None
    )
    updated_at: datetime | None


class CheckoutMerchantSettingsPaymentMethodsDict(TypedDict, total=False):
    apple_pay: (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod
        | CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict
        | Null
        | None
    )
    google_pay: (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod
        | CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict
        | Null
        | None
    )
    cash_app: (
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod
        | CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict
        | Null
        | None
    )
    afterpay_clearpay: (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay
        | CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict
        | Null
        | None
    )


class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayDict(TypedDict, total=False):
    order_eligibility_range: (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange
        | CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict
        | Null
        | None
    )
    item_eligibility_range: (
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange
        | CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict
        | Null
        | None
    )
    enabled: bool | None


class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRangeDict(TypedDict, total=False):
    min: Required[Money | MoneyDict]
    max: Required[Money | MoneyDict]


class CheckoutMerchantSettingsPaymentMethodsPaymentMethodDict(TypedDict, total=False):
    enabled: bool | Null | None
