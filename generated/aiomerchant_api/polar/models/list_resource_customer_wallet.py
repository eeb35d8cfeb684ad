"""The model ListResourceCustomerWallet. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from aiomerchant_core import Model

if TYPE_CHECKING:
    from ..models.customer_wallet import CustomerWallet
    from ..models.pagination import Pagination


@define(kw_only=True, eq=False, repr=False)
class ListResourceCustomerWallet(Model):
    """Schema `ListResource_CustomerWallet_`."""

    items: list[CustomerWallet]
    pagination: Pagination
