"""CheckoutLinkCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.checkout_link_create_product import CheckoutLinkCreateProduct
from ..models.checkout_link_create_product_price import CheckoutLinkCreateProductPrice
from ..models.checkout_link_create_products import CheckoutLinkCreateProducts

CheckoutLinkCreate: TypeAlias = (
    CheckoutLinkCreateProductPrice | CheckoutLinkCreateProduct | CheckoutLinkCreateProducts | Unknown
)
