"""DiscountCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.discount_fixed_create import DiscountFixedCreate
from ..models.discount_percentage_create import DiscountPercentageCreate

DiscountCreate: TypeAlias = DiscountFixedCreate | DiscountPercentageCreate | Unknown
