"""CheckoutOptions, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.money import Money


@model
class CheckoutOptions(Model):
    """How a checkout page looks and behaves.

    Attributes:
        allow_tipping: Ask for a tip.
        custom_fields: More things to ask.
        subscription_plan_id: Plan variation to which the buyer subscribes, by its ID in the catalog. At
            most 255 characters.
        redirect_url: Where the buyer goes after the payment. At most 2048 characters.
        merchant_support_email: Email address for the buyer's questions. At most 256 characters.
        ask_for_shipping_address: Ask for a shipping address.
        accepted_payment_methods: Which wallets are offered, besides cards.
        app_fee_money: Share of the application's developer, at most 90 % of the total; not for
            subscriptions.
        shipping_fee: Cost of shipping, which becomes a service charge.
        enable_coupon: Let the buyer use a marketing coupon.
        enable_loyalty: Let the buyer join the loyalty program and use rewards.
    """

    allow_tipping: Nullable[bool] = ABSENT
    custom_fields: Nullable[list[CustomField]] = ABSENT
    subscription_plan_id: Nullable[str] = ABSENT
    redirect_url: Nullable[str] = ABSENT
    merchant_support_email: Nullable[str] = ABSENT
    ask_for_shipping_address: Nullable[bool] = ABSENT
    accepted_payment_methods: Nullable[AcceptedPaymentMethods] = ABSENT
    app_fee_money: Nullable[Money] = ABSENT
    shipping_fee: Nullable[ShippingFee] = ABSENT
    enable_coupon: Nullable[bool] = ABSENT
    enable_loyalty: Nullable[bool] = ABSENT


@model
class AcceptedPaymentMethods(Model):
    """Wallets that a checkout page offers.

    Attributes:
        apple_pay: Offer Apple Pay.
        google_pay: Offer Google Pay.
        cash_app_pay: Offer Cash App Pay.
        afterpay_clearpay: Offer Afterpay or Clearpay.
    """

    apple_pay: Nullable[bool] = ABSENT
    google_pay: Nullable[bool] = ABSENT
    cash_app_pay: Nullable[bool] = ABSENT
    afterpay_clearpay: Nullable[bool] = ABSENT


@model
class CustomField(Model):
    """One more thing that a checkout page asks.

    Attributes:
        title: What is asked. 1 to 50 characters.
    """

    title: str


@model
class ShippingFee(Model):
    """The cost of shipping.

    Attributes:
        name: Name.
        charge: Amount.
    """

    name: Nullable[str] = ABSENT
    charge: Money
