"""CheckoutForbiddenError. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.error_bodies import (
    AlreadyActiveSubscriptionError,
    DiscountRedemptionLimitReached,
    NotOpenCheckout,
    NotPermitted,
    PaymentNotReady,
    TrialAlreadyRedeemed,
)

CheckoutForbiddenError: TypeAlias = (
    AlreadyActiveSubscriptionError
    | NotOpenCheckout
    | NotPermitted
    | PaymentNotReady
    | TrialAlreadyRedeemed
    | DiscountRedemptionLimitReached
    | Unknown
)
