"""The codec of CheckoutCreate, another name of CheckoutProductsCreate.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from .checkout_products_create import decode, encode

__all__ = ["decode", "encode"]
