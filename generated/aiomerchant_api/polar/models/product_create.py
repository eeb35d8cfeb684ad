"""ProductCreate. Generated from spec/."""

from typing import TypeAlias

from aiomerchant_core import Unknown

from ..models.products_bodies import ProductCreateOneTime, ProductCreateRecurring

ProductCreate: TypeAlias = ProductCreateRecurring | ProductCreateOneTime | Unknown
