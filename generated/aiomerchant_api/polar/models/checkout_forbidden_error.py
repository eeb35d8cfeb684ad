"""CheckoutForbiddenError. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.already_active_subscription_error import AlreadyActiveSubscriptionError
from ..models.discount_redemption_limit_reached import DiscountRedemptionLimitReached
from ..models.not_open_checkout import NotOpenCheckout
from ..models.not_permitted import NotPermitted
from ..models.payment_not_ready import PaymentNotReady
from ..models.trial_already_redeemed import TrialAlreadyRedeemed

CheckoutForbiddenError: TypeAlias = (
    AlreadyActiveSubscriptionError
    | NotOpenCheckout
    | NotPermitted
    | PaymentNotReady
    | TrialAlreadyRedeemed
    | DiscountRedemptionLimitReached
    | Unknown
)
