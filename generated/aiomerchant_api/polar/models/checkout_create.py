"""CheckoutCreate, another name of CheckoutProductsCreate. Generated from spec/."""

from .checkouts_bodies import CheckoutProductsCreate as CheckoutCreate

__all__ = ["CheckoutCreate"]
