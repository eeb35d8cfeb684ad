"""BalanceRefundEvent. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from ..models.balance_refund_metadata import BalanceRefundMetadata
    from ..models.customer import Customer


@model
class BalanceRefundEvent(Model):
    """Recorded by Polar: a refund's money went out.

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
    name: Literal["balance.refund"] = "balance.refund"
    metadata: BalanceRefundMetadata
