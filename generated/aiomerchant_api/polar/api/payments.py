"""Polar: payments.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ...core import Pages, Send
    from ..models.list_resource_payment import ListResourcePayment
    from ..models.payment import Payment
    from ..models.payment_sort_property import PaymentSortProperty
    from ..models.payment_status import PaymentStatus

LIST_PAYMENTS: Final[ListOperation[ListResourcePayment, Payment]] = ListOperation(
    "payments:list",
    "payments.list",
    "GET",
    "/v1/payments/",
    provider="polar",
    returns="ListResourcePayment",
    query=(
        "organization_id",
        "checkout_id",
        "order_id",
        "customer_id",
        "status",
        "method",
        "customer_email",
        "page",
        "limit",
        "sorting",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("payments:read",),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_PAYMENT: Final[Operation[Payment]] = Operation(
    "payments:get",
    "payments.get",
    "GET",
    "/v1/payments/{id}",
    provider="polar",
    returns="Payment",
    security=("oidc", "pat", "oat"),
    scopes=("payments:read",),
)


def list_payments(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    checkout_id: UUID | str | Sequence[UUID | str] | None = None,
    order_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    status: PaymentStatus | Sequence[PaymentStatus] | None = None,
    method: str | Sequence[str] | None = None,
    customer_email: str | Sequence[str] | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[PaymentSortProperty] | None = None,
) -> Pages[Payment]:
    """GET /v1/payments/.

    Scopes: payments:read. Token: OAuth, personal or organization access token.

    Args:
        status: One of pending, succeeded, failed.
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.
        sorting: Default ['-created_at']. One of created_at, -created_at, status, -status, amount, -amount,
            method, -method.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return send.pages(
        LIST_PAYMENTS,
        query={
            "organization_id": organization_id,
            "checkout_id": checkout_id,
            "order_id": order_id,
            "customer_id": customer_id,
            "status": status,
            "method": method,
            "customer_email": customer_email,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_payment(send: Send, /, id: UUID | str) -> Payment:
    """GET /v1/payments/{id}.

    Scopes: payments:read. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_PAYMENT, path={"id": id})


class Payments(Resource):
    """The operations of `payments`."""

    list = list_payments
    get = get_payment
