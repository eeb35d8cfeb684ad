"""ProductCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.product_create_one_time import ProductCreateOneTime
from ..models.product_create_recurring import ProductCreateRecurring

ProductCreate: TypeAlias = ProductCreateRecurring | ProductCreateOneTime | Unknown
