"""The model CustomerUpdatedEvent, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

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
class CustomerUpdatedEvent(Model):
    """Recorded by Polar: a customer's data changed.

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
    name: Literal["customer.updated"] = "customer.updated"
    metadata: CustomerUpdatedMetadata


@define(kw_only=True, eq=False, repr=False)
class AddressDict(Model):
    """Schema `AddressDict`."""

    line1: str | None = field(default=None, metadata=NOT_NULL)
    line2: str | None = field(default=None, metadata=NOT_NULL)
    postal_code: str | None = field(default=None, metadata=NOT_NULL)
    city: str | None = field(default=None, metadata=NOT_NULL)
    state: str | None = field(default=None, metadata=NOT_NULL)
    country: str


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedFields(Model):
    """Schema `CustomerUpdatedFields`."""

    name: str | None = None
    billing_name: str | None = None
    email: str | None = None
    billing_address: AddressDict | None = None
    tax_id: str | None = None
    metadata: dict[str, str | int | bool] | None = None


@define(kw_only=True, eq=False, repr=False)
class CustomerUpdatedMetadata(MetadataModel):
    """Schema `CustomerUpdatedMetadata`."""

    customer_id: str
    customer_email: str | None
    customer_name: str | None
    customer_external_id: str | None
    updated_fields: CustomerUpdatedFields
