"""Mappings given for DiscountCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.discount_fixed_create import DiscountFixedCreateDict
from ..inputs.discount_percentage_create import DiscountPercentageCreateDict

DiscountCreateDict: TypeAlias = DiscountFixedCreateDict | DiscountPercentageCreateDict
