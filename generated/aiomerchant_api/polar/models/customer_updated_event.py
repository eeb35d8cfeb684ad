"""CustomerUpdatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class CustomerUpdatedEvent(Model):
    """Recorded by Polar: a customer's data changed.

    Attributes:
        child_count: Default 0.
    """

    id: UUID
    timestamp: datetime
    organization_id: UUID
    customer_id: Nullable[UUID]
    customer: Nullable[Customer]
    external_customer_id: Nullable[str]
    member_id: Nullable[UUID] = ABSENT
    external_member_id: Nullable[str] = ABSENT
    child_count: int | None = None
    parent_id: Nullable[UUID] = ABSENT
    label: str
    source: Literal["system"] = "system"
    name: Literal["customer.updated"] = "customer.updated"
    metadata: CustomerUpdatedMetadata


@model
class AddressDict(Model):
    """Schema `AddressDict`."""

    line1: str | None = None
    line2: str | None = None
    postal_code: str | None = None
    city: str | None = None
    state: str | None = None
    country: str


@model
class CustomerUpdatedFields(Model):
    """Schema `CustomerUpdatedFields`."""

    name: Nullable[str] = ABSENT
    billing_name: Nullable[str] = ABSENT
    email: Nullable[str] = ABSENT
    billing_address: Nullable[AddressDict] = ABSENT
    tax_id: Nullable[str] = ABSENT
    metadata: Nullable[dict[str, str | int | bool]] = ABSENT


@model
class CustomerUpdatedMetadata(MetadataModel):
    """Schema `CustomerUpdatedMetadata`."""

    customer_id: str
    customer_email: Nullable[str]
    customer_name: Nullable[str]
    customer_external_id: Nullable[str]
    updated_fields: CustomerUpdatedFields
