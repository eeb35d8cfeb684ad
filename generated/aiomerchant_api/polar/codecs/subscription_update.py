"""The codec of SubscriptionUpdate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("revoke",),
    {True: "subscription_revoke"},
    tag(
        ("resume",),
        {True: "subscription_resume"},
        has(
            (("seats",),),
            "subscription_update_seats",
            has(
                (("current_billing_period_end",),),
                "subscription_update_billing_period",
                has(
                    (("cancel_at_period_end",),),
                    "subscription_cancel",
                    has(
                        (("pause_at_period_end",),),
                        "subscription_pause",
                        has(
                            (("pending_update",),),
                            "subscription_update_clear",
                            "subscription_update_base",
                            nullable=True,
                        ),
                    ),
                ),
            ),
        ),
    ),
)

decode = union_decoder(__name__, "SubscriptionUpdateBase or SubscriptionUpdateSeats or ...", _RULE)
encode = union_encoder(__name__, _RULE)
