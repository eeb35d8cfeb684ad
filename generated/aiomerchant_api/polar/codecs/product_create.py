"""The codec of ProductCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("recurring_interval",),
    {
        "day": "product_create_recurring",
        "month": "product_create_recurring",
        "week": "product_create_recurring",
        "year": "product_create_recurring",
    },
    "product_create_one_time",
)

decode = union_decoder(__name__, "ProductCreateRecurring or ProductCreateOneTime", _RULE)
encode = union_encoder(__name__, _RULE)
