"""The codec of CheckoutForbiddenError.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("error",),
    {
        "AlreadyActiveSubscriptionError": "already_active_subscription_error",
        "NotOpenCheckout": "not_open_checkout",
        "PaymentNotReady": "payment_not_ready",
        "TrialAlreadyRedeemed": "trial_already_redeemed",
        "DiscountRedemptionLimitReached": "discount_redemption_limit_reached",
    },
)

decode = union_decoder(__name__, "AlreadyActiveSubscriptionError or NotOpenCheckout or ...", _RULE)
encode = union_encoder(__name__, _RULE)
