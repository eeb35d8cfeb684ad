"""The model CheckoutOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from ..models.accepted_payment_methods import AcceptedPaymentMethods
    from ..models.custom_field import CustomField
    from ..models.money import Money
    from ..models.shipping_fee import ShippingFee


@define(kw_only=True, eq=False, repr=False)
class CheckoutOptions(Model):
    """Schema `CheckoutOptions`.

    Attributes:
        subscription_plan_id: At most 255 characters.
        redirect_url: At most 2048 characters.
        merchant_support_email: At most 256 characters.
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
