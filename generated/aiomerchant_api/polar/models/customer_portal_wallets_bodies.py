"""The bodies of customer portal wallets. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.pagination import Pagination


@model
class CustomerWallet(Model):
    """A prepaid balance of the customer.

    Attributes:
        id: The wallet's id.
        created_at: When the wallet was created.
        modified_at: When the wallet last changed; None if it never did.
        customer_id: The customer's id.
        balance: What is left, in minor units.
        currency: Currency in lower case (ISO 4217).
    """

    id: UUID
    created_at: datetime
    modified_at: Nullable[datetime]
    customer_id: UUID
    balance: int
    currency: str


@model
class ListResourceCustomerWallet(Model):
    """Schema `ListResource_CustomerWallet_`."""

    items: list[CustomerWallet]
    pagination: Pagination
