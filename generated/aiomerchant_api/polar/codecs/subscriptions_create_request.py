"""The codec of SubscriptionsCreateRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, union_decoder, union_encoder

_RULE: Rule = has(
    (("customer_id",),),
    "subscription_create_customer",
    has((("external_customer_id",),), "subscription_create_external_customer", None),
)

decode = union_decoder(__name__, "SubscriptionCreateCustomer or SubscriptionCreateExternalCustomer", _RULE)
encode = union_encoder(__name__, _RULE)
