"""ListResourceDiscount. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.discount import Discount
    from ..models.pagination import Pagination


@model
class ListResourceDiscount(Model):
    """Schema `ListResource_Discount_`."""

    items: list[Discount]
    pagination: Pagination
