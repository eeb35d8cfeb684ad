"""The model CheckoutOptions, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
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

    allow_tipping: bool | None = None
    custom_fields: list[CustomField] | None = None
    subscription_plan_id: str | None = None
    redirect_url: str | None = None
    merchant_support_email: str | None = None
    ask_for_shipping_address: bool | None = None
    accepted_payment_methods: AcceptedPaymentMethods | None = None
    app_fee_money: Money | None = None
    shipping_fee: ShippingFee | None = None
    enable_coupon: bool | None = None
    enable_loyalty: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class AcceptedPaymentMethods(Model):
    """Wallets that a checkout page offers.

    Attributes:
        apple_pay: Offer Apple Pay.
        google_pay: Offer Google Pay.
        cash_app_pay: Offer Cash App Pay.
        afterpay_clearpay: Offer Afterpay or Clearpay.
    """

    apple_pay: bool | None = None
    google_pay: bool | None = None
    cash_app_pay: bool | None = None
    afterpay_clearpay: bool | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomField(Model):
    """One more thing that a checkout page asks.

    Attributes:
        title: What is asked. 1 to 50 characters.
    """

    title: str


@define(kw_only=True, eq=False, repr=False)
class ShippingFee(Model):
    """The cost of shipping.

    Attributes:
        name: Name.
        charge: Amount.
    """

    name: str | None = None
    charge: Money
