"""The model SubscriptionCustomer.

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
    from ..models.customer_type import CustomerType
    from ..models.metadata_output_type import MetadataOutputType
    from ..models.tax_id_format import TaxIDFormat


@define(kw_only=True, eq=False, repr=False)
class SubscriptionCustomer(Model):
    """Schema `SubscriptionCustomer`.

    Attributes:
        type: One of individual, team.
        tax_id: Exactly 2 items.
    """

    id: UUID
    created_at: datetime
    modified_at: datetime | None
    metadata: MetadataOutputType
    external_id: str | None = None
    email: str | None = None
    email_verified: bool
    type: CustomerType
    name: str | None
    billing_name: str | None
    billing_address: Address | None
    tax_id: list[str | TaxIDFormat] | None
    locale: str | None = None
    organization_id: UUID
    default_payment_method_id: UUID | None = None
    deleted_at: datetime | None
    first_user_event_at: datetime | None
    avatar_url: str | None
