"""Mappings given for CheckoutOptions, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..inputs.money import MoneyDict
    from ..models.checkout_options import AcceptedPaymentMethods, CustomField, ShippingFee
    from ..models.money import Money


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


class AcceptedPaymentMethodsDict(TypedDict, total=False):
    apple_pay: bool | Null | None
    google_pay: bool | Null | None
    cash_app_pay: bool | Null | None
    afterpay_clearpay: bool | Null | None


class CustomFieldDict(TypedDict, total=False):
    title: Required[str]


class ShippingFeeDict(TypedDict, total=False):
    name: str | Null | None
    charge: Required[Money | MoneyDict]
