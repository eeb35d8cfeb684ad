"""The bodies of refunds. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.pagination import Pagination
    from ..models.refund import Refund


@model
class ListResourceRefund(Model):
    """Schema `ListResource_Refund_`."""

    items: list[Refund]
    pagination: Pagination


@model
class RefundCreate(Model):
    """A refund to make.

    Attributes:
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        order_id: The paid order.
        reason: Why. One of duplicate, fraudulent, customer_request, service_disruption,
            satisfaction_guarantee, other.
        amount: Amount in minor units, without tax: the tax on it is added. At most the order's
            `refundable_amount`. At least 1.
        comment: A note that the customer does not see.
        revoke_benefits: Whether to take the order's benefits away too; for one-time purchases only. Default
            False.
    """

    metadata: dict[str, str | int | float | bool] | None = None
    order_id: UUID
    reason: (
        Literal[
            "duplicate",
            "fraudulent",
            "customer_request",
            "service_disruption",
            "satisfaction_guarantee",
            "other",
        ]
        | str
    )
    amount: int
    comment: Nullable[str] = ABSENT
    revoke_benefits: bool | None = None
