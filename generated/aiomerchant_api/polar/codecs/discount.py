"""The codec of Discount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, union_decoder, union_encoder

_RULE: Rule = has(
    (("duration_in_months",), ("amount",)),
    "discount_fixed_repeat_duration",
    has(
        (("amount",),),
        "discount_fixed_once_forever_duration",
        has(
            (("duration_in_months",),),
            "discount_percentage_repeat_duration",
            has((("basis_points",),), "discount_percentage_once_forever_duration", None),
        ),
    ),
)

decode = union_decoder(
    __name__, "DiscountFixedOnceForeverDuration or DiscountFixedRepeatDuration or ...", _RULE
)
encode = union_encoder(__name__, _RULE)
