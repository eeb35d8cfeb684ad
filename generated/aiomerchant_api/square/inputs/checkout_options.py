"""A mapping given for CheckoutOptions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.accepted_payment_methods import AcceptedPaymentMethodsDict
    from ..inputs.custom_field import CustomFieldDict
    from ..inputs.money import MoneyDict
    from ..inputs.shipping_fee import ShippingFeeDict
    from ..models.accepted_payment_methods import AcceptedPaymentMethods
    from ..models.custom_field import CustomField
    from ..models.money import Money
    from ..models.shipping_fee import ShippingFee


class CheckoutOptionsDict(TypedDict, total=False):
    """Schema `CheckoutOptions` as a mapping by wire names."""

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
