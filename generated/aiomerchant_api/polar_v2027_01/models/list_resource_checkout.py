"""ListResourceCheckout. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ...polar.models.pagination import Pagination
    from ..models.checkout import Checkout


@model
class ListResourceCheckout(Model):
    """Schema `ListResource_Checkout_`."""

    items: list[Checkout]
    pagination: Pagination
