"""LegacyRecurringProductPrice. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.legacy_recurring_product_price_custom import LegacyRecurringProductPriceCustom
from ..models.legacy_recurring_product_price_fixed import LegacyRecurringProductPriceFixed

LegacyRecurringProductPrice: TypeAlias = (
    LegacyRecurringProductPriceFixed | LegacyRecurringProductPriceCustom | Unknown
)
