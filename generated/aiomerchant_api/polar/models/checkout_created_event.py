"""CheckoutCreatedEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.customer import Customer


@model
class CheckoutCreatedEvent(Model):
    """Recorded by Polar: a checkout session was opened.

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
    name: Literal["checkout.created"] = "checkout.created"
    metadata: CheckoutCreatedMetadata


@model
class CheckoutCreatedMetadata(MetadataModel):
    """Schema `CheckoutCreatedMetadata`."""

    checkout_id: str
    checkout_status: str
    product_id: str | None = None
