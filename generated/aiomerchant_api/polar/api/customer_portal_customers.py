"""Polar: customer_portal.customers. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from uuid import UUID

    from ..inputs.address import AddressInputDict
    from ..models.address_input import AddressInput
    from ..models.customer_payment_method import CustomerPaymentMethod
    from ..models.customer_payment_method_create_response import CustomerPaymentMethodCreateResponse
    from ..models.customer_portal_customer import CustomerPortalCustomer
    from ..models.customer_portal_customers_bodies import (
        CustomerEmailUpdateVerifyResponse,
        ListResourceCustomerPaymentMethod,
    )

GET_CUSTOMER: Final[Operation[CustomerPortalCustomer]] = Operation(
    "customer_portal:customers:get",
    "customer_portal.customers.get",
    "GET",
    "/v1/customer-portal/customers/me",
    provider="polar",
    returns="CustomerPortalCustomer",
    security=("customer_session", "member_session"),
    scopes=("customer_portal:read", "customer_portal:write"),
)

UPDATE_CUSTOMER: Final[Operation[CustomerPortalCustomer]] = Operation(
    "customer_portal:customers:update",
    "customer_portal.customers.update",
    "PATCH",
    "/v1/customer-portal/customers/me",
    provider="polar",
    returns="CustomerPortalCustomer",
    body=Body(type="CustomerPortalCustomerUpdate"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

LIST_PAYMENT_METHODS: Final[ListOperation[ListResourceCustomerPaymentMethod, CustomerPaymentMethod]] = (
    ListOperation(
        "customer_portal:customers:list_payment_methods",
        "customer_portal.customers.list_payment_methods",
        "GET",
        "/v1/customer-portal/customers/me/payment-methods",
        provider="polar",
        returns="ListResourceCustomerPaymentMethod",
        query=("page", "limit"),
        security=("customer_session", "member_session"),
        scopes=("customer_portal:read", "customer_portal:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)

ADD_PAYMENT_METHOD: Final[Operation[CustomerPaymentMethodCreateResponse]] = Operation(
    "customer_portal:customers:add_payment_method",
    "customer_portal.customers.add_payment_method",
    "POST",
    "/v1/customer-portal/customers/me/payment-methods",
    provider="polar",
    returns="CustomerPaymentMethodCreateResponse",
    body=Body(type="CustomerPaymentMethodCreate"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
    secrets=(("body", "confirmation_token_id"),),
)

CONFIRM_PAYMENT_METHOD: Final[Operation[CustomerPaymentMethodCreateResponse]] = Operation(
    "customer_portal:customers:confirm_payment_method",
    "customer_portal.customers.confirm_payment_method",
    "POST",
    "/v1/customer-portal/customers/me/payment-methods/confirm",
    provider="polar",
    returns="CustomerPaymentMethodCreateResponse",
    body=Body(type="CustomerPaymentMethodConfirm"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

DELETE_PAYMENT_METHOD: Final[Operation[None]] = Operation(
    "customer_portal:customers:delete_payment_method",
    "customer_portal.customers.delete_payment_method",
    "DELETE",
    "/v1/customer-portal/customers/me/payment-methods/{id}",
    provider="polar",
    returns=None,
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

REQUEST_EMAIL_UPDATE: Final[Operation[Any]] = Operation(
    "customer_portal:customers:request_email_update",
    "customer_portal.customers.request_email_update",
    "POST",
    "/v1/customer-portal/customers/me/email-update/request",
    provider="polar",
    returns="Any",
    body=Body(type="CustomerEmailUpdateRequest"),
    security=("customer_session", "member_session"),
    scopes=("customer_portal:write",),
)

CHECK_EMAIL_UPDATE: Final[Operation[None]] = Operation(
    "customer_portal:customers:check_email_update",
    "customer_portal.customers.check_email_update",
    "GET",
    "/v1/customer-portal/customers/me/email-update/check",
    provider="polar",
    returns=None,
    query=("token",),
    needed=("token",),
    authorization=None,
    secrets=(("query", "token"),),
)

VERIFY_EMAIL_UPDATE: Final[Operation[CustomerEmailUpdateVerifyResponse]] = Operation(
    "customer_portal:customers:verify_email_update",
    "customer_portal.customers.verify_email_update",
    "POST",
    "/v1/customer-portal/customers/me/email-update/verify",
    provider="polar",
    returns="CustomerEmailUpdateVerifyResponse",
    body=Body(type="CustomerEmailUpdateVerifyRequest"),
    authorization=None,
    secrets=(("body", "token"),),
)


async def get_customer(send: Send, /) -> CustomerPortalCustomer:
    """Get the customer that the session belongs to.

    GET /v1/customer-portal/customers/me. Scopes: customer_portal:read, customer_portal:write. Token:
    customer or member session token.

    Example:
        await portal.customer_portal.customers.get()
    """
    return await send(GET_CUSTOMER)


async def update_customer(
    send: Send,
    /,
    *,
    billing_name: str | Null | None = None,
    billing_address: AddressInput | AddressInputDict | Null | None = None,
    tax_id: str | Null | None = None,
    default_payment_method_id: UUID | str | Null | None = None,
) -> CustomerPortalCustomer:
    """Change the customer's billing name, address, tax id or default payment method.

    PATCH /v1/customer-portal/customers/me. Scopes: customer_portal:write. Token: customer or member session
    token.

    Args:
        billing_name: Name for invoices.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        default_payment_method_id: The saved payment method to charge from now on.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await portal.customer_portal.customers.update()
    """
    return await send(
        UPDATE_CUSTOMER,
        body={
            "billing_name": billing_name,
            "billing_address": billing_address,
            "tax_id": tax_id,
            "default_payment_method_id": default_payment_method_id,
        },
    )


def list_payment_methods(
    send: Send, /, *, page: int | None = None, limit: int | None = None
) -> Pages[CustomerPaymentMethod]:
    """List the customer's saved payment methods.

    GET /v1/customer-portal/customers/me/payment-methods. Scopes: customer_portal:read,
    customer_portal:write. Token: customer or member session token.

    Args:
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in portal.customer_portal.customers.list_payment_methods(): ...
    """
    return send.pages(LIST_PAYMENT_METHODS, query={"page": page, "limit": limit})


async def add_payment_method(
    send: Send, /, *, confirmation_token_id: str, set_default: bool, return_url: str
) -> CustomerPaymentMethodCreateResponse:
    """Save a payment method from a Stripe confirmation token; it may need an action by the customer first.

    POST /v1/customer-portal/customers/me/payment-methods. Scopes: customer_portal:write. Token: customer or
    member session token.

    Args:
        confirmation_token_id: Id of Stripe's confirmation token.
        set_default: Whether to charge it from now on.
        return_url: Where the customer goes after an action elsewhere.

    Raises:
        APIStatusError: 400 PaymentMethodSetupFailed; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.customers.add_payment_method(...)
    """
    return await send(
        ADD_PAYMENT_METHOD,
        body={
            "confirmation_token_id": confirmation_token_id,
            "set_default": set_default,
            "return_url": return_url,
        },
    )


async def confirm_payment_method(
    send: Send, /, *, setup_intent_id: str, set_default: bool
) -> CustomerPaymentMethodCreateResponse:
    """Finish saving a payment method after the customer took the action that `add_payment_method` asked for.

    POST /v1/customer-portal/customers/me/payment-methods/confirm. Scopes: customer_portal:write. Token:
    customer or member session token.

    Args:
        setup_intent_id: Id of Stripe's setup intent.
        set_default: Whether to charge it from now on.

    Raises:
        APIStatusError: 403 CustomerNotReady; 422 HTTPValidationError.

    Example:
        await portal.customer_portal.customers.confirm_payment_method(...)
    """
    return await send(
        CONFIRM_PAYMENT_METHOD, body={"setup_intent_id": setup_intent_id, "set_default": set_default}
    )


async def delete_payment_method(send: Send, /, id: UUID | str) -> None:
    """Delete a saved payment method; 400 if an active subscription uses it and there is no other.

    DELETE /v1/customer-portal/customers/me/payment-methods/{id}. Scopes: customer_portal:write. Token:
    customer or member session token.

    Args:
        id: The payment method's id.

    Raises:
        APIStatusError: 400 PaymentMethodInUseByActiveSubscription; 404 ResourceNotFound; 422
            HTTPValidationError.

    Example:
        await portal.customer_portal.customers.delete_payment_method("...")
    """
    return await send(DELETE_PAYMENT_METHOD, path={"id": id})


async def request_email_update(send: Send, /, *, email: str) -> Any:
    """Send a confirmation link to a new email address; the customer's email stays until it is verified.

    POST /v1/customer-portal/customers/me/email-update/request. Scopes: customer_portal:write. Token:
    customer or member session token.

    Args:
        email: The new address.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await portal.customer_portal.customers.request_email_update(email="ada@shop.example")
    """
    return await send(REQUEST_EMAIL_UPDATE, body={"email": email})


async def check_email_update(send: Send, /, *, token: str) -> None:
    """Check, without using it up, that an email change's token is valid (else 401): needs no session.

    GET /v1/customer-portal/customers/me/email-update/check. No credentials are sent.

    Args:
        token: The token in the link that was sent to the new address.

    Raises:
        APIStatusError: 401; 422 HTTPValidationError.

    Example:
        await polar.customer_portal.customers.check_email_update(token="polar_at_example")
    """
    return await send(CHECK_EMAIL_UPDATE, query={"token": token})


async def verify_email_update(send: Send, /, *, token: str) -> CustomerEmailUpdateVerifyResponse:
    """Change the customer's email by the token sent to the new address; gives a session token. Needs no session.

    POST /v1/customer-portal/customers/me/email-update/verify. No credentials are sent.

    Args:
        token: The token sent to the new address; good once.

    Raises:
        APIStatusError: 401; 422.

    Example:
        await polar.customer_portal.customers.verify_email_update(token="polar_at_example")
    """
    return await send(VERIFY_EMAIL_UPDATE, body={"token": token})


class CustomerPortalCustomers(Resource):
    """The session's customer: billing details, email and payment methods."""

    get = get_customer
    update = update_customer
    list_payment_methods = list_payment_methods
    add_payment_method = add_payment_method
    confirm_payment_method = confirm_payment_method
    delete_payment_method = delete_payment_method
    request_email_update = request_email_update
    check_email_update = check_email_update
    verify_email_update = verify_email_update
