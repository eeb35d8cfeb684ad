"""The union ProductPrice. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.product_price_custom import ProductPriceCustom
from ..models.product_price_fixed import ProductPriceFixed
from ..models.product_price_metered_unit import ProductPriceMeteredUnit
from ..models.product_price_seat_based import ProductPriceSeatBased

ProductPrice: TypeAlias = (
    ProductPriceFixed | ProductPriceCustom | ProductPriceSeatBased | ProductPriceMeteredUnit | Unknown
)
