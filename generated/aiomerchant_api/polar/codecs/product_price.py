"""The codec of ProductPrice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("amount_type",),
    {
        "fixed": "product_price_fixed",
        "custom": "product_price_custom",
        "seat_based": "product_price_seat_based",
        "metered_unit": "product_price_metered_unit",
    },
)

decode = union_decoder(__name__, "ProductPriceFixed or ProductPriceCustom or ...", _RULE)
encode = union_encoder(__name__, _RULE)
