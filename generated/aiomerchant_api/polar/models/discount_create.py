"""DiscountCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.discounts_bodies import DiscountFixedCreate, DiscountPercentageCreate

DiscountCreate: TypeAlias = DiscountFixedCreate | DiscountPercentageCreate | Unknown
