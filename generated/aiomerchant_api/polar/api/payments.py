"""Polar: payments. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..models.enums import PaymentSortProperty, PaymentStatus
    from ..models.payment import Payment
    from ..models.payments_bodies import ListResourcePayment

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
    """List payment attempts, failed ones included, newest first unless sorted otherwise.

    GET /v1/payments/. Scopes: payments:read. Token: OAuth, personal or organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        checkout_id: Only what came of this checkout session, or of any of several.
        order_id: Only of this order, or of any of several.
        customer_id: Only of this customer, or of any of several.
        status: Only with this status, or with any of several. One of pending, succeeded, failed.
        method: Only by this payment method, such as card, or by any of several.
        customer_email: Only by the customer with this email, or with any of several.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, status, -status, amount, -amount, method,
            -method.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.payments.list(): ...
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
    """Get a payment attempt by its id.

    GET /v1/payments/{id}. Scopes: payments:read. Token: OAuth, personal or organization access token.

    Args:
        id: The payment's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.payments.get("...")
    """
    return await send(GET_PAYMENT, path={"id": id})


class Payments(Resource):
    """Attempts to charge a customer, as the payment processor reports them."""

    list = list_payments
    get = get_payment
