"""The codec of LegacyRecurringProductPrice.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, tag, union_decoder, union_encoder

_RULE: Rule = tag(
    ("amount_type",),
    {"fixed": "legacy_recurring_product_price_fixed", "custom": "legacy_recurring_product_price_custom"},
)

decode = union_decoder(
    __name__, "LegacyRecurringProductPriceFixed or LegacyRecurringProductPriceCustom", _RULE
)
encode = union_encoder(__name__, _RULE)
