"""CheckoutMerchantSettings, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.money import Money


@model
class CheckoutMerchantSettings(Model):
    """Which payment methods checkout pages accept.

    Attributes:
        payment_methods: Payment methods besides cards.
        updated_at: Time of the last change.
    """

    payment_methods: Nullable[CheckoutMerchantSettingsPaymentMethods] = ABSENT
    updated_at: datetime | None = None


@model
class CheckoutMerchantSettingsPaymentMethods(Model):
    """Payment methods of checkout pages besides cards.

    Attributes:
        apple_pay: Apple Pay.
        google_pay: Google Pay.
        cash_app: Cash App Pay.
        afterpay_clearpay: Afterpay or Clearpay.
    """

    apple_pay: Nullable[CheckoutMerchantSettingsPaymentMethodsPaymentMethod] = ABSENT
    google_pay: Nullable[CheckoutMerchantSettingsPaymentMethodsPaymentMethod] = ABSENT
    cash_app: Nullable[CheckoutMerchantSettingsPaymentMethodsPaymentMethod] = ABSENT
    afterpay_clearpay: Nullable[CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay] = ABSENT


@model
class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpay(Model):
    """When checkout pages offer Afterpay or Clearpay.

    Attributes:
        order_eligibility_range: Order totals for which it is offered.
        item_eligibility_range: Item prices for which it is shown.
        enabled: Whether it is offered at all.
    """

    order_eligibility_range: Nullable[
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange
    ] = ABSENT
    item_eligibility_range: Nullable[
        CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange
    ] = ABSENT
    enabled: bool | None = None


@model
class CheckoutMerchantSettingsPaymentMethodsAfterpayClearpayEligibilityRange(Model):
    """A range of amounts.

    Attributes:
        min: Lowest amount.
        max: Highest amount.
    """

    min: Money
    max: Money


@model
class CheckoutMerchantSettingsPaymentMethodsPaymentMethod(Model):
    """Whether a payment method is offered.

    Attributes:
        enabled: Whether it is offered.
    """

    enabled: Nullable[bool] = ABSENT
