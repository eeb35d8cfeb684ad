"""Polar: customer_portal.customers.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from typing import Any
    from uuid import UUID

    from ...core import Pages, Send
    from ..inputs.address_input import AddressInputDict
    from ..models.address_input import AddressInput
    from ..models.customer_email_update_verify_response import CustomerEmailUpdateVerifyResponse
    from ..models.customer_payment_method import CustomerPaymentMethod
    from ..models.customer_payment_method_create_response import CustomerPaymentMethodCreateResponse
    from ..models.customer_portal_customer import CustomerPortalCustomer
    from ..models.list_resource_customer_payment_method import ListResourceCustomerPaymentMethod

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
    authorization=None,
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
)


async def get_customer(send: Send, /) -> CustomerPortalCustomer:
    """GET /v1/customer-portal/customers/me.

    Scopes: customer_portal:read, customer_portal:write. Token: customer or member session token.
    """
    return await send(GET_CUSTOMER)


async def update_customer(
    send: Send,
    /,
    *,
    billing_name: str | None = None,
    billing_address: AddressInput | AddressInputDict | None = None,
    tax_id: str | None = None,
    default_payment_method_id: UUID | str | None = None,
) -> CustomerPortalCustomer:
    """PATCH /v1/customer-portal/customers/me.

    Scopes: customer_portal:write. Token: customer or member session token.

    Raises:
        APIStatusError: 422 HTTPValidationError.
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
    """GET /v1/customer-portal/customers/me/payment-methods.

    Scopes: customer_portal:read, customer_portal:write. Token: customer or member session token.

    Args:
        page: At least 1, default 1.
        limit: At least 1, default 10. At most 100.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return send.pages(LIST_PAYMENT_METHODS, query={"page": page, "limit": limit})


async def add_payment_method(
    send: Send, /, *, confirmation_token_id: str, set_default: bool, return_url: str
) -> CustomerPaymentMethodCreateResponse:
    """POST /v1/customer-portal/customers/me/payment-methods.

    Scopes: customer_portal:write. Token: customer or member session token.

    Raises:
        APIStatusError: 400 PaymentMethodSetupFailed; 422 HTTPValidationError.
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
    """POST /v1/customer-portal/customers/me/payment-methods/confirm.

    Scopes: customer_portal:write. Token: customer or member session token.

    Raises:
        APIStatusError: 403 CustomerNotReady; 422 HTTPValidationError.
    """
    return await send(
        CONFIRM_PAYMENT_METHOD, body={"setup_intent_id": setup_intent_id, "set_default": set_default}
    )


async def delete_payment_method(send: Send, /, id: UUID | str) -> None:
    """DELETE /v1/customer-portal/customers/me/payment-methods/{id}.

    Scopes: customer_portal:write. Token: customer or member session token.

    Raises:
        APIStatusError: 400 PaymentMethodInUseByActiveSubscription; 404 ResourceNotFound; 422
            HTTPValidationError.
    """
    return await send(DELETE_PAYMENT_METHOD, path={"id": id})


async def request_email_update(send: Send, /, *, email: str) -> Any:
    """POST /v1/customer-portal/customers/me/email-update/request.

    Scopes: customer_portal:write. Token: customer or member session token.

    Raises:
        APIStatusError: 422 HTTPValidationError.
    """
    return await send(REQUEST_EMAIL_UPDATE, body={"email": email})


async def check_email_update(send: Send, /, *, token: str) -> None:
    """GET /v1/customer-portal/customers/me/email-update/check.

    No credentials are sent.

    Raises:
        APIStatusError: 401; 422 HTTPValidationError.
    """
    return await send(CHECK_EMAIL_UPDATE, query={"token": token})


async def verify_email_update(send: Send, /, *, token: str) -> CustomerEmailUpdateVerifyResponse:
    """POST /v1/customer-portal/customers/me/email-update/verify.

    No credentials are sent.

    Raises:
        APIStatusError: 401; 422.
    """
    return await send(VERIFY_EMAIL_UPDATE, body={"token": token})


class CustomerPortalCustomers(Resource):
    """The operations of `customer_portal.customers`."""

    get = get_customer
    update = update_customer
    list_payment_methods = list_payment_methods
    add_payment_method = add_payment_method
    confirm_payment_method = confirm_payment_method
    delete_payment_method = delete_payment_method
    request_email_update = request_email_update
    check_email_update = check_email_update
    verify_email_update = verify_email_update
