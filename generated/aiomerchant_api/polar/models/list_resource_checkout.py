"""ListResourceCheckout. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.checkout import Checkout
    from ..models.pagination import Pagination


@model
class ListResourceCheckout(Model):
    """Schema `ListResource_Checkout_`."""

    items: list[Checkout]
    pagination: Pagination
