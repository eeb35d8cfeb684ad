"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.address import AddressDict
    from ..inputs.money import MoneyDict
    from ..models.address import Address
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
    from ..models.checkout_payment_links_bodies import (
        AcceptedPaymentMethods,
        CheckoutOptions,
        CustomField,
        PrePopulatedData,
        ShippingFee,
    )
    from ..models.enums import (
        CheckoutLocationSettingsBrandingButtonShape,
        CheckoutLocationSettingsBrandingHeaderType,
    )
    from ..models.money import Money


class AcceptedPaymentMethodsDict(TypedDict, total=False):
    apple_pay: bool | Null | None
    google_pay: bool | Null | None
    cash_app_pay: bool | Null | None
    afterpay_clearpay: bool | Null | None


class CheckoutLocationSettingsDict(TypedDict, total=False):
    location_id: str | Null | None
    customer_notes_enabled: bool | Null | None
    policies: Sequence[CheckoutLocationSettingsPolicy | CheckoutLocationSettingsPolicyDict] | Null | None
    branding: CheckoutLocationSettingsBranding | CheckoutLocationSettingsBrandingDict | Null | None
    tipping: CheckoutLocationSettingsTipping | CheckoutLocationSettingsTippingDict | Null | None
    coupons: CheckoutLocationSettingsCoupons | CheckoutLocationSettingsCouponsDict | Null | None
    updated_at: datetime | None


class CheckoutLocationSettingsBrandingDict(TypedDict, total=False):
    header_type: CheckoutLocationSettingsBrandingHeaderType | Null | None
    button_color: str | Null | None
    button_shape: CheckoutLocationSettingsBrandingButtonShape | Null | None


class CheckoutLocationSettingsCouponsDict(TypedDict, total=False):
    enabled: bool | Null | None


class CheckoutLocationSettingsPolicyDict(TypedDict, total=False):
    uid: str | Null | None
    title: str | Null | None
    description: str | Null | None


class CheckoutLocationSettingsTippingDict(TypedDict, total=False):
    percentages: Sequence[int] | Null | None
    smart_tipping_enabled: bool | Null | None
    default_percent: int | Null | None
    smart_tips: Sequence[Money | MoneyDict] | Null | None
    default_smart_tip: Money | MoneyDict | Null | None


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


class CheckoutOptionsDict(TypedDict, total=False):
    allow_tipping: bool | Null | None
    custom_fields: Sequence[CustomField | CustomFieldDict] | Null | None
    subscription_plan_id: str | Null | None
    redirect_url: str | Null | None
    merchant_support_email: str | Null | None
    ask_for_shipping_address: bool | Null | None
    accepted_payment_methods: AcceptedPaymentMethods | AcceptedPaymentMethodsDict | Null | None
    app_fee_money: Money | MoneyDict | Null | None
    shipping_fee: ShippingFee | ShippingFeeDict | Null | None
    enable_coupon: bool | Null | None
    enable_loyalty: bool | Null | None


class CustomFieldDict(TypedDict, total=False):
    title: Required[str]


class PaymentLinkDict(TypedDict, total=False):
    id: str | None
    version: Required[int]
    description: str | Null | None
    order_id: str | None
    checkout_options: CheckoutOptions | CheckoutOptionsDict | Null | None
    pre_populated_data: PrePopulatedData | PrePopulatedDataDict | Null | None
    url: str | None
    long_url: str | None
    created_at: datetime | None
    updated_at: datetime | None
    payment_note: str | Null | None


class PrePopulatedDataDict(TypedDict, total=False):
    buyer_email: str | Null | None
    buyer_phone_number: str | Null | None
    buyer_address: Address | AddressDict | Null | None


class QuickPayDict(TypedDict, total=False):
    name: Required[str]
    price_money: Required[Money | MoneyDict]
    location_id: Required[str]


class ShippingFeeDict(TypedDict, total=False):
    name: str | Null | None
    charge: Required[Money | MoneyDict]
