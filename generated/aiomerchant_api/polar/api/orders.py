"""Polar: orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from uuid import UUID

    from ..inputs.address import AddressInputDict
    from ..models.address_input import AddressInput
    from ..models.enums import OrderExportColumn, OrderSortProperty, OrderStatus, ProductBillingType
    from ..models.order import Order
    from ..models.orders_bodies import ListResourceOrder, OrderInvoice, OrderReceipt

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
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> Pages[Order]:
    """List orders, newest first unless sorted otherwise.

    GET /v1/orders/. Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        product_billing_type: Only for one-time products, or only for recurring ones (their first orders and
            renewals). One of one_time, recurring.
        discount_id: Only those with this discount, or with any of several.
        customer_id: Only of this customer, or of any of several.
        external_customer_id: Only of the customer with this id of your own, or of any of several.
        checkout_id: Only what came of this checkout session, or of any of several.
        subscription_id: Only of this subscription, or of any of several.
        status: Only with this status, or with any of several. One of draft, pending, paid, refunded,
            partially_refunded, void.
        created_after: Only those created later than this time.
        created_before: Only those created earlier than this time.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of `OrderSortProperty`.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.orders.list(): ...
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
    custom_field_data: Mapping[str, str | int | bool | datetime | Null | None] | None = None,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    organization_id: UUID | str | Null | None = None,
    currency: str | Null | None = None,
    amount: int | Null | None = None,
    units: int | Null | None = None,
    description: str | Null | None = None,
) -> Order:
    """Draft an order for a later charge to a saved payment method; `finalize` charges it. Needs off-session charges enabled.

    POST /v1/orders/. Scopes: orders:write. Token: OAuth, personal or organization access token.

    Args:
        custom_field_data: Values of the custom fields, by slug.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        organization_id: The organization; needed unless the token is bound to one, and then refused.
        customer_id: The customer to charge, of the same organization.
        product_id: A one-time product with a fixed price, or a free one.
        currency: Currency in lower case (ISO 4217); the organization's own if left out.
        amount: Amount in minor units, in place of the product's price. At least 0.
        units: How many units; None where it is not sold by units.
        description: What the line on invoice and receipt says; the product's name if left out. At most 500
            characters.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.orders.create(customer_id="...", product_id="...")
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
            "units": units,
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
    """Export orders as CSV text, one row each.

    GET /v1/orders/export. Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        product_id: Only of this product, or of any of several.
        status: Only with this status, or with any of several. One of draft, pending, paid, refunded,
            partially_refunded, void.
        created_after: Only those created later than this time.
        created_before: Only those created earlier than this time.
        timezone: IANA name of the time zone that days and times are told in; UTC if left out. Default
            'UTC'.
        columns: Columns of the CSV, in this order; seven common ones if left out. One of
            `OrderExportColumn`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.orders.export()
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
    """Get an order by its id, with its items, customer, product and discount.

    GET /v1/orders/{id}. Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        id: The order's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.orders.get("...")
    """
    return await send(GET_ORDER, path={"id": id})


async def update_order(
    send: Send,
    /,
    id: UUID | str,
    *,
    billing_name: str | Null | None = None,
    billing_address: AddressInput | AddressInputDict | Null | None = None,
) -> Order:
    """Change the name and address on an order's invoice; the country and state stay.

    PATCH /v1/orders/{id}. Scopes: orders:write. Token: OAuth, personal or organization access token.

    Args:
        id: The order's id.
        billing_name: Name on the invoice.
        billing_address: Address on the invoice; its country and state must stay as they are.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.orders.update("...")
    """
    return await send(
        UPDATE_ORDER, path={"id": id}, body={"billing_name": billing_name, "billing_address": billing_address}
    )


async def finalize_order(
    send: Send, /, id: UUID | str, *, payment_method_id: UUID | str | Null | None = None
) -> Order:
    """Charge a draft order now: it comes back paid with benefits granted, or fails with 402 and stays a draft.

    POST /v1/orders/{id}/finalize. Scopes: orders:write. Token: OAuth, personal or organization access
    token.

    Args:
        id: The order's id.
        payment_method_id: One of the customer's saved payment methods; their default one if left out.

    Raises:
        APIStatusError: 402 PaymentFailed, PaymentActionRequired; 403 OffSessionChargesNotEnabled,
            OrganizationNotReadyForPayments; 404 ResourceNotFound; 412 OrderNotDraft; 422
            HTTPValidationError.

    Example:
        await polar.orders.finalize("...")
    """
    return await send(FINALIZE_ORDER, path={"id": id}, body={"payment_method_id": payment_method_id})


async def generate_order_invoice(send: Send, /, id: UUID | str) -> Any:
    """Start making an order's invoice, for which it needs a billing name and address; `invoice` gives it when done.

    POST /v1/orders/{id}/invoice. Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        id: The order's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 OrderNotEligibleForInvoice; 422
            MissingInvoiceBillingDetails.

    Example:
        await polar.orders.generate_invoice("...")
    """
    return await send(GENERATE_ORDER_INVOICE, path={"id": id})


async def get_order_invoice(send: Send, /, id: UUID | str) -> OrderInvoice:
    """Get a link to an order's invoice PDF; 404 until one has been generated.

    GET /v1/orders/{id}/invoice. Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        id: The order's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.orders.invoice("...")
    """
    return await send(GET_ORDER_INVOICE, path={"id": id})


async def get_order_receipt(send: Send, /, id: UUID | str) -> OrderReceipt | None:
    """Get a time-limited link to an order's receipt PDF; None while it is still being made.

    GET /v1/orders/{id}/receipt. Scopes: orders:read. Token: OAuth, personal or organization access token.

    Args:
        id: The order's id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.orders.receipt("...")
    """
    return await send(GET_ORDER_RECEIPT, path={"id": id})


class Orders(Resource):
    """Purchases and renewals, their invoices and receipts."""

    list = list_orders
    create = create_order
    export = export_orders
    get = get_order
    update = update_order
    finalize = finalize_order
    generate_invoice = generate_order_invoice
    invoice = get_order_invoice
    receipt = get_order_receipt
