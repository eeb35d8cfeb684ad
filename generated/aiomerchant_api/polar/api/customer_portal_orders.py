"""Polar: customer_portal.orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from ..inputs.address import AddressInputDict
    from ..models.address_input import AddressInput
    from ..models.customer_portal_orders_bodies import (
        CustomerOrder,
        CustomerOrderInvoice,
        CustomerOrderPaymentConfirmation,
        CustomerOrderPaymentStatus,
        CustomerOrderReceipt,
        ListResourceCustomerOrder,
    )
    from ..models.enums import CustomerOrderSortProperty, PaymentProcessor, ProductBillingType

LIST_ORDERS: Final[ListOperation[ListResourceCustomerOrder, CustomerOrder]] = ListOperation(
    "customer_portal:orders:list",
    "customer_portal.orders.list",
    "GET",
    "/v1/customer-portal/orders/",
    provider="polar",
    returns="ListResourceCustomerOrder",
    query=("product_id", "product_billing_type", "subscription_id", "query", "page", "limit", "sorting"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

GET_ORDER: Final[Operation[CustomerOrder]] = Operation(
    "customer_portal:orders:get",
    "customer_portal.orders.get",
    "GET",
    "/v1/customer-portal/orders/{id}",
    provider="polar",
    returns="CustomerOrder",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

UPDATE_ORDER: Final[Operation[CustomerOrder]] = Operation(
    "customer_portal:orders:update",
    "customer_portal.orders.update",
    "PATCH",
    "/v1/customer-portal/orders/{id}",
    provider="polar",
    returns="CustomerOrder",
    body=Body(type="CustomerOrderUpdate"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

GENERATE_ORDER_INVOICE: Final[Operation[Any]] = Operation(
    "customer_portal:orders:generate_invoice",
    "customer_portal.orders.generate_invoice",
    "POST",
    "/v1/customer-portal/orders/{id}/invoice",
    provider="polar",
    returns="Any",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

GET_ORDER_INVOICE: Final[Operation[CustomerOrderInvoice]] = Operation(
    "customer_portal:orders:invoice",
    "customer_portal.orders.invoice",
    "GET",
    "/v1/customer-portal/orders/{id}/invoice",
    provider="polar",
    returns="CustomerOrderInvoice",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

GET_ORDER_RECEIPT: Final[Operation[CustomerOrderReceipt | None]] = Operation(
    "customer_portal:orders:receipt",
    "customer_portal.orders.receipt",
    "GET",
    "/v1/customer-portal/orders/{id}/receipt",
    provider="polar",
    returns="CustomerOrderReceipt | None",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

GET_ORDER_PAYMENT_STATUS: Final[Operation[CustomerOrderPaymentStatus]] = Operation(
    "customer_portal:orders:get_payment_status",
    "customer_portal.orders.get_payment_status",
    "GET",
    "/v1/customer-portal/orders/{id}/payment-status",
    provider="polar",
    returns="CustomerOrderPaymentStatus",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

CONFIRM_RETRY_PAYMENT: Final[Operation[CustomerOrderPaymentConfirmation]] = Operation(
    "customer_portal:orders:confirm_retry_payment",
    "customer_portal.orders.confirm_retry_payment",
    "POST",
    "/v1/customer-portal/orders/{id}/confirm-payment",
    provider="polar",
    returns="CustomerOrderPaymentConfirmation",
    body=Body(type="CustomerOrderConfirmPayment"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
    secrets=(("body", "confirmation_token_id"),),
)


def list_orders(
    send: Send,
    /,
    *,
    product_id: UUID | str | Sequence[UUID | str] | None = None,
    product_billing_type: ProductBillingType | Sequence[ProductBillingType] | None = None,
    subscription_id: UUID | str | Sequence[UUID | str] | None = None,
    query: str | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerOrderSortProperty] | None = None,
) -> Pages[CustomerOrder]:
    """List the customer's orders, newest first unless sorted otherwise.

    GET /v1/customer-portal/orders/. Scopes: customer_portal:read, customer_portal:write. Token: customer or
    member session token.

    Args:
        product_id: Only of this product, or of any of several.
        product_billing_type: Only for one-time products, or only for recurring ones (their first orders and
            renewals). One of one_time, recurring.
        subscription_id: Only of this subscription, or of any of several.
        query: Part of a product's or an organization's name.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of `CustomerOrderSortProperty`.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.orders.list(): ...
    """
    return send.pages(
        LIST_ORDERS,
        query={
            "product_id": product_id,
            "product_billing_type": product_billing_type,
            "subscription_id": subscription_id,
            "query": query,
            "page": page,
            "limit": limit,
            "sorting": sorting,
        },
    )


async def get_order(send: Send, /, id: UUID | str) -> CustomerOrder:
    """Get one of the customer's orders.

    GET /v1/customer-portal/orders/{id}. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.orders.get("...")
    """
    return await send(GET_ORDER, path={"id": id})


async def update_order(
    send: Send,
    /,
    id: UUID | str,
    *,
    billing_name: str | Null | None = None,
    billing_address: AddressInput | AddressInputDict | Null | None = None,
) -> CustomerOrder:
    """Change the name and address on the invoice of one of the customer's orders.

    PATCH /v1/customer-portal/orders/{id}. Scopes: customer_portal:write. Token: customer or member session
    token.

    Args:
        id: Its id.
        billing_name: Name on the invoice.
        billing_address: Address on the invoice; its country and state must stay as they are.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.orders.update("...")
    """
    return await send(
        UPDATE_ORDER, path={"id": id}, body={"billing_name": billing_name, "billing_address": billing_address}
    )


async def generate_order_invoice(send: Send, /, id: UUID | str) -> Any:
    """Start making an order's invoice, for which it needs a billing name and address; `invoice` gives it.

    POST /v1/customer-portal/orders/{id}/invoice. Scopes: customer_portal:read, customer_portal:write.
    Token: customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 OrderNotEligibleForInvoice; 422
            MissingInvoiceBillingDetails.

    Example:
        await portal.customer_portal.orders.generate_invoice("...")
    """
    return await send(GENERATE_ORDER_INVOICE, path={"id": id})


async def get_order_invoice(send: Send, /, id: UUID | str) -> CustomerOrderInvoice:
    """Get a link to the invoice PDF of one of the customer's orders; 404 until one has been generated.

    GET /v1/customer-portal/orders/{id}/invoice. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.orders.invoice("...")
    """
    return await send(GET_ORDER_INVOICE, path={"id": id})


async def get_order_receipt(send: Send, /, id: UUID | str) -> CustomerOrderReceipt | None:
    """Get a time-limited link to an order's receipt PDF; None while it is still being made.

    GET /v1/customer-portal/orders/{id}/receipt. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.orders.receipt("...")
    """
    return await send(GET_ORDER_RECEIPT, path={"id": id})


async def get_order_payment_status(send: Send, /, id: UUID | str) -> CustomerOrderPaymentStatus:
    """Get how the payment of one of the customer's orders stands, and why it failed.

    GET /v1/customer-portal/orders/{id}/payment-status. Scopes: customer_portal:read, customer_portal:write.
    Token: customer or member session token.

    Args:
        id: Its id.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.orders.get_payment_status("...")
    """
    return await send(GET_ORDER_PAYMENT_STATUS, path={"id": id})


async def confirm_retry_payment(
    send: Send,
    /,
    id: UUID | str,
    *,
    confirmation_token_id: str | Null | None = None,
    payment_method_id: UUID | str | Null | None = None,
    payment_processor: PaymentProcessor | None = None,
) -> CustomerOrderPaymentConfirmation:
    """Pay a failed order again, by a new or a saved payment method; the customer may have to act on it.

    POST /v1/customer-portal/orders/{id}/confirm-payment. Scopes: customer_portal:write. Token: customer or
    member session token.

    Args:
        id: Its id.
        confirmation_token_id: Id of Stripe's confirmation token, for a new payment method.
        payment_method_id: A saved payment method, in place of a new one.
        payment_processor: Who processes the payment. Default 'stripe'. One of stripe.

    Raises:
        APIStatusError: 404 ResourceNotFound; 409 PaymentAlreadyInProgress; 422 OrderNotEligibleForRetry;
            429 ManualRetryLimitExceeded.

    Example:
        await portal.customer_portal.orders.confirm_retry_payment("...")
    """
    return await send(
        CONFIRM_RETRY_PAYMENT,
        path={"id": id},
        body={
            "confirmation_token_id": confirmation_token_id,
            "payment_method_id": payment_method_id,
            "payment_processor": payment_processor,
        },
    )


class CustomerPortalOrders(Resource):
    """Orders of the session's customer, their invoices, receipts and payments."""

    list = list_orders
    get = get_order
    update = update_order
    generate_invoice = generate_order_invoice
    invoice = get_order_invoice
    receipt = get_order_receipt
    get_payment_status = get_order_payment_status
    confirm_retry_payment = confirm_retry_payment
