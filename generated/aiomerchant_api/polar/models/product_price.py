"""ProductPrice. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.product_price_custom import ProductPriceCustom
from ..models.product_price_fixed import ProductPriceFixed
from ..models.product_price_metered_tiers import ProductPriceMeteredTiers
from ..models.product_price_metered_unit import ProductPriceMeteredUnit
from ..models.product_price_seat_based import ProductPriceSeatBased
from ..models.product_price_unit_based import ProductPriceUnitBased

ProductPrice: TypeAlias = (
    ProductPriceFixed
    | ProductPriceCustom
    | ProductPriceSeatBased
    | ProductPriceUnitBased
    | ProductPriceMeteredUnit
    | ProductPriceMeteredTiers
    | Unknown
)
