"""The model CheckoutMerchantSettings, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.money import Money


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettings(Model):
    """Which payment methods checkout pages accept.

    Attributes:
        payment_methods: Payment methods besides cards.
        updated_at: Time of the last change.
    """

    payment_methods: CheckoutMerchantSettingsPaymentMethods | None = None
    updated_at: datetime | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethods(Model):
    """Payment methods of checkout pages besides cards.

    Attributes:
        apple_pay: Apple Pay.
        google_pay: Google Pay.
        cash_app: Cash App Pay.
        afterpay_clearpay: Afterpay or Clearpay.
    """

    apple_pay: CheckoutMerchantSettingsPaymentMethodsPaymentMethod | None = None
    google_pay: CheckoutMerchantSettingsPaymentMethodsPaymentMethod | None = None
    cash_app: CheckoutMerchantSettingsPaymentMethodsPaymentMethod | None = None
    afterpay_clearpay: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay | None = None


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay(Model):
    """When checkout pages offer Afterpay or Clearpay.

    Attributes:
        order_eligibility_range: Order totals for which it is offered.
        item_eligibility_range: Item prices for which it is shown.
        enabled: Whether it is offered at all.
    """

    order_eligibility_range: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange | None = (
        None
    )
    item_eligibility_range: CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange | None = (
        None
    )
    enabled: bool | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange(Model):
    """A range of amounts.

    Attributes:
        min: Lowest amount.
        max: Highest amount.
    """

    min: Money
    max: Money


@define(kw_only=True, eq=False, repr=False)
class CheckoutMerchantSettingsPaymentMethodsPaymentMethod(Model):
    """Whether a payment method is offered.

    Attributes:
        enabled: Whether it is offered.
    """

    enabled: bool | None = None
