"""ListResourceProduct. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.product import Product


@model
class ListResourceProduct(Model):
    """Schema `ListResource_Product_`."""

    items: list[Product]
    pagination: Pagination
