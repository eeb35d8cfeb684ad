"""Mappings given for CheckoutLinkCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.checkout_link_create_product import CheckoutLinkCreateProductDict
from ..inputs.checkout_link_create_product_price import CheckoutLinkCreateProductPriceDict
from ..inputs.checkout_link_create_products import CheckoutLinkCreateProductsDict

CheckoutLinkCreateDict: TypeAlias = (
    CheckoutLinkCreateProductPriceDict | CheckoutLinkCreateProductDict | CheckoutLinkCreateProductsDict
)
