"""The codec of CheckoutLinkCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from aiomerchant_core.codec import Rule, has, union_decoder, union_encoder

_RULE: Rule = has(
    (("product_price_id",),),
    "checkout_link_create_product_price",
    has(
        (("product_id",),),
        "checkout_link_create_product",
        has((("products",),), "checkout_link_create_products", None),
    ),
)

decode = union_decoder(__name__, "CheckoutLinkCreateProductPrice or CheckoutLinkCreateProduct or ...", _RULE)
encode = union_encoder(__name__, _RULE)
