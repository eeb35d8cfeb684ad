"""ListResourceCheckoutLink. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.checkout_link import CheckoutLink
    from ..models.pagination import Pagination


@model
class ListResourceCheckoutLink(Model):
    """Schema `ListResource_CheckoutLink_`."""

    items: list[CheckoutLink]
    pagination: Pagination
