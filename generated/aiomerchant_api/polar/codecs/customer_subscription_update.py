"""The codec of CustomerSubscriptionUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("resume",),
    {True: "customer_subscription_resume"},
    has(
        (("product_id",),),
        "customer_subscription_update_product",
        has(
            (("seats",),),
            "customer_subscription_update_seats",
            has(
                (("pause_at_period_end",),),
                "customer_subscription_pause",
                has(
                    (("pending_update",),),
                    "customer_subscription_update_clear",
                    "customer_subscription_cancel",
                    nullable=True,
                ),
            ),
        ),
    ),
)

decode = union_decoder(
    __name__, "CustomerSubscriptionUpdateProduct or CustomerSubscriptionUpdateSeats or ...", _RULE
)
encode = union_encoder(__name__, _RULE)
