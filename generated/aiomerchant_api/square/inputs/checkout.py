"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.checkout_location_settings import (
        CheckoutLocationSettingsBranding,
        CheckoutLocationSettingsCoupons,
        CheckoutLocationSettingsPolicy,
        CheckoutLocationSettingsTipping,
    )
    from ..models.checkout_merchant_settings import (
        CheckoutMerchantSettingsPaymentMethods,
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay,
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange,
        CheckoutMerchantSettingsPaymentMethodsPaymentMethod,
    )
    from ..models.checkout_options import AcceptedPaymentMethods, CustomField, ShippingFee
    from ..models.enums import (
        CheckoutLocationSettingsBrandingButtonShape,
        CheckoutLocationSettingsBrandingHeaderType,
    )
    from ..models.money import Money


class AcceptedPaymentMethodsDict(TypedDict, total=False):
    apple_pay: bool | None
    google_pay: bool | None
    cash_app_pay: bool | None
    afterpay_clearpay: bool | None


class CheckoutLocationSettingsDict(TypedDict, total=False):
    location_id: str | None
    customer_notes_enabled: bool | None
    policies: Sequence[CheckoutLocationSettingsPolicy | CheckoutLocationSettingsPolicyDict] | None
    branding: CheckoutLocationSettingsBranding | CheckoutLocationSettingsBrandingDict | None
    tipping: CheckoutLocationSettingsTipping | CheckoutLocationSettingsTippingDict | None
    coupons: CheckoutLocationSettingsCoupons | CheckoutLocationSettingsCouponsDict | None
    updated_at: datetime | None


class CheckoutLocationSettingsBrandingDict(TypedDict, total=False):
    header_type: CheckoutLocationSettingsBrandingHeaderType | None
    button_color: str | None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | None


class CheckoutLocationSettingsCouponsDict(TypedDict, total=False):
    enabled: bool | None


class CheckoutLocationSettingsPolicyDict(TypedDict, total=False):
    uid: str | None
    title: str | None
    description: str | None


class CheckoutLocationSettingsTippingDict(TypedDict, total=False):
    percentages: Sequence[int] | None
    smart_tipping_enabled: bool | None
    default_percent: int | None
    smart_tips: Sequence[Money | MoneyDict] | None
    default_smart_tip: Money | MoneyDict | None


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


class CheckoutOptionsDict(TypedDict, total=False):
    allow_tipping: bool | None
    custom_fields: Sequence[CustomField | CustomFieldDict] | None
    subscription_plan_id: str | None
    redirect_url: str | None
    merchant_support_email: str | None
    ask_for_shipping_address: bool | None
    accepted_payment_methods: AcceptedPaymentMethods | AcceptedPaymentMethodsDict | None
    app_fee_money: Money | MoneyDict | None
    shipping_fee: ShippingFee | ShippingFeeDict | None
    enable_coupon: bool | None
    enable_loyalty: bool | None


class CustomFieldDict(TypedDict, total=False):
    title: Required[str]


class ShippingFeeDict(TypedDict, total=False):
    name: str | None
    charge: Required[Money | MoneyDict]
