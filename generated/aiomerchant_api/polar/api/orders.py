"""Polar: orders.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any
    from uuid import UUID

    from ...core import Pages, Send
    from ..inputs.address_input import AddressInputDict
    from ..models.address_input import AddressInput
    from ..models.list_resource_order import ListResourceOrder
    from ..models.order import Order
    from ..models.order_export_column import OrderExportColumn
    from ..models.order_invoice import OrderInvoice
    from ..models.order_receipt import OrderReceipt
    from ..models.order_sort_property import OrderSortProperty
    from ..models.order_status import OrderStatus
    from ..models.product_billing_type import ProductBillingType

LIST_ORDERS: Final[ListOperation[ListResourceOrder, Order]] = ListOperation(
    "orders:list",
    "orders.list",
    "GET",
    "/v1/orders/",
    provider="polar",
    returns="ListResourceOrder",
    query=(
        "organization_id",
        "product_id",
        "product_billing_type",
        "discount_id",
        "customer_id",
        "external_customer_id",
        "checkout_id",
        "subscription_id",
        "status",
        "created_after",
        "created_before",
        "page",
        "limit",
        "sorting",
        "metadata",
    ),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("orders:read",),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_ORDER: Final[Operation[Order]] = Operation(
    "orders:create",
    "orders.create",
    "POST",
    "/v1/orders/",
    provider="polar",
    returns="Order",
    body=Body(type="OrderCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("orders:write",),
)

EXPORT_ORDERS: Final[Operation[str]] = Operation(
    "orders:export",
    "orders.export",
    "GET",
    "/v1/orders/export",
    provider="polar",
    returns="str",
    accept="text/csv",
    query=(
        "organization_id",
        "product_id",
        "status",
        "created_after",
        "created_before",
        "timezone",
        "columns",
    ),
    security=("oidc", "pat", "oat"),
    scopes=("orders:read",),
)

GET_ORDER: Final[Operation[Order]] = Operation(
    "orders:get",
    "orders.get",
    "GET",
    "/v1/orders/{id}",
    provider="polar",
    returns="Order",
    security=("oidc", "pat", "oat"),
    scopes=("orders:read",),
)

UPDATE_ORDER: Final[Operation[Order]] = Operation(
    "orders:update",
    "orders.update",
    "PATCH",
    "/v1/orders/{id}",
    provider="polar",
    returns="Order",
    body=Body(type="OrderUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("orders:write",),
)

FINALIZE_ORDER: Final[Operation[Order]] = Operation(
    "orders:finalize",
    "orders.finalize",
    "POST",
    "/v1/orders/{id}/finalize",
    provider="polar",
    returns="Order",
    body=Body(type="OrderFinalize", required=False),
    security=("oidc", "pat", "oat"),
    scopes=("orders:write",),
)

GENERATE_ORDER_INVOICE: Final[Operation[Any]] = Operation(
    "orders:generate_invoice",
    "orders.generate_invoice",
    "POST",
    "/v1/orders/{id}/invoice",
    provider="polar",
    returns="Any",
    security=("oidc", "pat", "oat"),
    scopes=("orders:read",),
)

GET_ORDER_INVOICE: Final[Operation[OrderInvoice]] = Operation(
    "orders:invoice",
    "orders.invoice",
    "GET",
    "/v1/orders/{id}/invoice",
    provider="polar",
    returns="OrderInvoice",
    security=("oidc", "pat", "oat"),
    scopes=("orders:read",),
)

GET_ORDER_RECEIPT: Final[Operation[OrderReceipt | None]] = Operation(
    "orders:receipt",
    "orders.receipt",
    "GET",
    "/v1/orders/{id}/receipt",
    provider="polar",
    returns="OrderReceipt | None",
    security=("oidc", "pat", "oat"),
    scopes=("orders:read",),
)


def list_orders(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    product_billing_type: ProductBillingType | Sequence[ProductBillingType] | None = None,
    discount_id: UUID | str | Sequence[UUID | str] | None = None,
    customer_id: UUID | str | Sequence[UUID | str] | None = None,
    external_customer_id: str | Sequence[str] | None = None,
    checkout_id: UUID | str | Sequence[UUID | str] | None = None,
    subscription_id: UUID | str | Sequence[UUID | str] | None = None,
    status: OrderStatus | Sequence[OrderStatus] | None = None,
    created_after: datetime | None = None,
    created_before: datetime | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[OrderSortProperty] | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]] | None = None,
) -> Pages[Order]:
    """GET /v1/orders/.

    Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        product_billing_type: One of one_time, recurring.
        status: One of draft, pending, paid, refunded, partially_refunded, void.
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.
        sorting: Default ['-created_at']. One of `OrderSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return send.pages(
        LIST_ORDERS,
        query={
            "organization_id": organization_id,
            "product_id": product_id,
            "product_billing_type": product_billing_type,
            "discount_id": discount_id,
            "customer_id": customer_id,
            "external_customer_id": external_customer_id,
            "checkout_id": checkout_id,
            "subscription_id": subscription_id,
            "status": status,
            "created_after": created_after,
            "created_before": created_before,
            "page": page,
            "limit": limit,
            "sorting": sorting,
            "metadata": metadata,
        },
    )


async def create_order(
    send: Send,
    /,
    *,
    customer_id: UUID | str,
    product_id: UUID | str,
    custom_field_data: Mapping[str, str | int | bool | datetime | None] | None = None,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    organization_id: UUID | str | None = None,
    currency: str | None = None,
    amount: int | None = None,
    description: str | None = None,
) -> Order:
    """POST /v1/orders/.

    Scopes: orders:write. Token: OAuth, personal or organization access token.

    Args:
        metadata: At most 50 keys, keys of 1 to 40 characters.
        amount: At least 0.
        description: At most 500 characters.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return await send(
        CREATE_ORDER,
        body={
            "custom_field_data": custom_field_data,
            "metadata": metadata,
            "organization_id": organization_id,
            "customer_id": customer_id,
            "product_id": product_id,
            "currency": currency,
            "amount": amount,
            "description": description,
        },
    )


async def export_orders(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    status: OrderStatus | Sequence[OrderStatus] | None = None,
    created_after: datetime | None = None,
    created_before: datetime | None = None,
    timezone: str | None = None,
    columns: OrderExportColumn | Sequence[OrderExportColumn] | None = None,
) -> str:
    """GET /v1/orders/export.

    Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        status: One of draft, pending, paid, refunded, partially_refunded, void.
        timezone: Default 'UTC'.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return await send(
        EXPORT_ORDERS,
        query={
            "organization_id": organization_id,
            "product_id": product_id,
            "status": status,
            "created_after": created_after,
            "created_before": created_before,
            "timezone": timezone,
            "columns": columns,
        },
    )


async def get_order(send: Send, /, id: UUID | str) -> Order:
    """GET /v1/orders/{id}.

    Scopes: orders:read. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_ORDER, path={"id": id})


async def update_order(
    send: Send,
    /,
    id: UUID | str,
    *,
    billing_name: str | None = None,
    billing_address: AddressInput | AddressInputDict | None = None,
) -> Order:
    """PATCH /v1/orders/{id}.

    Scopes: orders:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(
        UPDATE_ORDER, path={"id": id}, body={"billing_name": billing_name, "billing_address": billing_address}
    )


async def finalize_order(
    send: Send, /, id: UUID | str, *, payment_method_id: UUID | str | None = None
) -> Order:
    """POST /v1/orders/{id}/finalize.

    Scopes: orders:write. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 402 PaymentFailed, PaymentActionRequired; 403 OffSessionChargesNotEnabled,
            OrganizationNotReadyForPayments; 404 ResourceNotFound; 412 OrderNotDraft; 422
            HTTPValidationError.
    """
    return await send(FINALIZE_ORDER, path={"id": id}, body={"payment_method_id": payment_method_id})


async def generate_order_invoice(send: Send, /, id: UUID | str) -> Any:
    """POST /v1/orders/{id}/invoice.

    Scopes: orders:read. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 OrderNotEligibleForInvoice; 422
            MissingInvoiceBillingDetails.
    """
    return await send(GENERATE_ORDER_INVOICE, path={"id": id})


async def get_order_invoice(send: Send, /, id: UUID | str) -> OrderInvoice:
    """GET /v1/orders/{id}/invoice.

    Scopes: orders:read. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_ORDER_INVOICE, path={"id": id})


async def get_order_receipt(send: Send, /, id: UUID | str) -> OrderReceipt | None:
    """GET /v1/orders/{id}/receipt.

    Scopes: orders:read. Token: OAuth, personal or organization access token.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.
    """
    return await send(GET_ORDER_RECEIPT, path={"id": id})


class Orders(Resource):
    """The operations of `orders`."""

    list = list_orders
    create = create_order
    export = export_orders
    get = get_order
    update = update_order
    finalize = finalize_order
    generate_invoice = generate_order_invoice
    invoice = get_order_invoice
    receipt = get_order_receipt
