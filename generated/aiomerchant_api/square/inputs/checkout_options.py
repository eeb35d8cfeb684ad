"""Mappings given for CheckoutOptions, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required

    from ..inputs.money import MoneyDict
    from ..models.checkout_options import AcceptedPaymentMethods, CustomField, ShippingFee
    from ..models.money import Money


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


class AcceptedPaymentMethodsDict(TypedDict, total=False):
    apple_pay: bool | None
    google_pay: bool | None
    cash_app_pay: bool | None
    afterpay_clearpay: bool | None


class CustomFieldDict(TypedDict, total=False):
    title: Required[str]


class ShippingFeeDict(TypedDict, total=False):
    name: str | None
    charge: Required[Money | MoneyDict]
