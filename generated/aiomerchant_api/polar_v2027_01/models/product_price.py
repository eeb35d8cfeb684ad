"""ProductPrice. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ...polar.models.product_price_custom import ProductPriceCustom
from ...polar.models.product_price_fixed import ProductPriceFixed
from ...polar.models.product_price_metered_tiers import ProductPriceMeteredTiers
from ...polar.models.product_price_metered_unit import ProductPriceMeteredUnit
from ...polar.models.product_price_unit_based import ProductPriceUnitBased
from ..models.product_price_seat_based import ProductPriceSeatBased

ProductPrice: TypeAlias = (
    ProductPriceFixed
    | ProductPriceCustom
    | ProductPriceSeatBased
    | ProductPriceUnitBased
    | ProductPriceMeteredUnit
    | ProductPriceMeteredTiers
    | Unknown
)
