"""ListResourceCustomerWallet. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.customer_wallet import CustomerWallet
    from ..models.pagination import Pagination


@model
class ListResourceCustomerWallet(Model):
    """Schema `ListResource_CustomerWallet_`."""

    items: list[CustomerWallet]
    pagination: Pagination
