"""CheckoutCreate, another name of CheckoutProductsCreate. Generated from spec/."""

from .checkout_products_create import CheckoutProductsCreate as CheckoutCreate

__all__ = ["CheckoutCreate"]
