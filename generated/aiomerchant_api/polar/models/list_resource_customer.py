"""ListResourceCustomer. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer import Customer
    from ..models.pagination import Pagination


@model
class ListResourceCustomer(Model):
    """Schema `ListResource_Customer_`."""

    items: list[Customer]
    pagination: Pagination
