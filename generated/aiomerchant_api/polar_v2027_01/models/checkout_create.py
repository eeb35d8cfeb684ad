"""The model of CheckoutCreate, another name of CheckoutProductsCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from .checkout_products_create import CheckoutProductsCreate as CheckoutCreate

__all__ = ["CheckoutCreate"]
