"""The model CustomerPortalCustomer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ...core import Model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.address import Address
    from ..models.customer_portal_o_auth_account import CustomerPortalOAuthAccount
    from ..models.customer_type import CustomerType
    from ..models.tax_id_format import TaxIDFormat


@define(kw_only=True, eq=False, repr=False)
class CustomerPortalCustomer(Model):
    """Schema `CustomerPortalCustomer`.

    Attributes:
        tax_id: Exactly 2 items.
        type: One of individual, team.
    """

    created_at: datetime
    modified_at: datetime | None
    id: UUID
    email: str | None
    email_verified: bool
    name: str | None
    billing_name: str | None
    billing_address: Address | None
    tax_id: list[str | TaxIDFormat] | None
    oauth_accounts: dict[str, CustomerPortalOAuthAccount]
    default_payment_method_id: UUID | None = None
    type: CustomerType | None = None
    locale: str | None = None
