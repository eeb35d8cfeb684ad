"""The model CustomerCreatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, MetadataModel, Model

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal
    from uuid import UUID

    from ..models.customer import Customer


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedEvent(Model):
    """Recorded by Polar: a customer was created.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: UUID | None
    customer: Customer | None
    external_customer_id: str | None
    member_id: UUID | None = None
    external_member_id: str | None = None
    child_count: int | None = field(default=None, metadata=NOT_NULL)
    parent_id: UUID | None = None
    label: str
    source: Literal["system"] = "system"
    name: Literal["customer.created"] = "customer.created"
    metadata: CustomerCreatedMetadata


@define(kw_only=True, eq=False, repr=False)
class CustomerCreatedMetadata(MetadataModel):
    """Schema `CustomerCreatedMetadata`."""

    customer_id: str
    customer_email: str | None
    customer_name: str | None
    customer_external_id: str | None
