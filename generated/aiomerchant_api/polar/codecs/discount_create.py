"""The codec of DiscountCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("type",),
    {
        "fixed": "discount_fixed_create",
        "percentage": "discount_percentage_create",
        None: has((("basis_points",),), "discount_percentage_create", "discount_fixed_create"),
    },
)

decode = union_decoder(__name__, "DiscountFixedCreate or DiscountPercentageCreate", _RULE)
encode = union_encoder(__name__, _RULE)
