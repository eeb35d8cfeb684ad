"""UserEvent, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field

from aiomerchant_core import ABSENT, MetadataModel, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from decimal import Decimal
    from uuid import UUID

    from ..models.customer import Customer
    from ..models.llm_metadata import LLMMetadata


@model
class UserEvent(Model):
    """An event that you recorded.

    Attributes:
        id: The event's id.
        timestamp: When it happened.
        organization_id: The organization that it belongs to.
        customer_id: The customer whose event it is.
        customer: The customer, if there is one.
        external_customer_id: Your own id for the customer, if any.
        member_id: The member whose event it is.
        external_member_id: Your own id for the member whose event it is.
        child_count: How many events are directly under it. Default 0.
        parent_id: The event that it is under, if any.
        label: Its name for people to read.
        name: What happened.
        source: Always `user`.
        metadata: Facts about the event, which meters can filter and add up.
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
    name: str
    source: Literal["user"] = "user"
    metadata: EventMetadataOutput


@model
class CostMetadataOutput(Model):
    """Schema `CostMetadata-Output`.

    Attributes:
        currency: Matching `usd`.
    """

    amount: Decimal
    currency: str


@model
class EventMetadataOutput(MetadataModel):
    """Schema `EventMetadataOutput`."""

    cost: CostMetadataOutput | None = field(default=None, metadata={"wire": "_cost"})
    llm: LLMMetadata | None = field(default=None, metadata={"wire": "_llm"})
