"""Mappings given for ProductCreate. Written by scripts/regenerate.py from spec/; edit those, not this."""

from typing import TypeAlias

from ..inputs.product_create_one_time import ProductCreateOneTimeDict
from ..inputs.product_create_recurring import ProductCreateRecurringDict

ProductCreateDict: TypeAlias = ProductCreateRecurringDict | ProductCreateOneTimeDict
