"""Polar: customers. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from uuid import UUID

    from ..inputs.address import AddressInputDict
    from ..inputs.customer import CustomerCreateDict
    from ..models.address_input import AddressInput
    from ..models.customer import Customer
    from ..models.customer_create import CustomerCreate
    from ..models.customer_state import CustomerState
    from ..models.customers_bodies import ListResourceCustomer, ListResourcePaymentMethod
    from ..models.enums import CustomerSortProperty, CustomerType
    from ..models.payment_method import PaymentMethod
    from .customers_members import CustomersMembers

LIST_CUSTOMERS: Final[ListOperation[ListResourceCustomer, Customer]] = ListOperation(
    "customers:list",
    "customers.list",
    "GET",
    "/v1/customers/",
    provider="polar",
    returns="ListResourceCustomer",
    query=("organization_id", "email", "query", "active", "page", "limit", "sorting", "metadata"),
    styles={"metadata": "deepObject"},
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

CREATE_CUSTOMER: Final[Operation[Customer]] = Operation(
    "customers:create",
    "customers.create",
    "POST",
    "/v1/customers/",
    provider="polar",
    returns="Customer",
    body=Body(type="CustomerCreate"),
    security=("oidc", "pat", "oat"),
    scopes=("customers:write",),
)

EXPORT_CUSTOMERS: Final[Operation[str]] = Operation(
    "customers:export",
    "customers.export",
    "GET",
    "/v1/customers/export",
    provider="polar",
    returns="str",
    accept="text/csv",
    query=("organization_id",),
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
)

GET_CUSTOMER: Final[Operation[Customer]] = Operation(
    "customers:get",
    "customers.get",
    "GET",
    "/v1/customers/{id}",
    provider="polar",
    returns="Customer",
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
)

UPDATE_CUSTOMER: Final[Operation[Customer]] = Operation(
    "customers:update",
    "customers.update",
    "PATCH",
    "/v1/customers/{id}",
    provider="polar",
    returns="Customer",
    body=Body(type="CustomerUpdate"),
    security=("oidc", "pat", "oat"),
    scopes=("customers:write",),
)

DELETE_CUSTOMER: Final[Operation[None]] = Operation(
    "customers:delete",
    "customers.delete",
    "DELETE",
    "/v1/customers/{id}",
    provider="polar",
    returns=None,
    query=("anonymize",),
    security=("oidc", "pat", "oat"),
    scopes=("customers:write",),
)

GET_EXTERNAL_CUSTOMER: Final[Operation[Customer]] = Operation(
    "customers:get_external",
    "customers.get_external",
    "GET",
    "/v1/customers/external/{external_id}",
    provider="polar",
    returns="Customer",
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
)

UPDATE_EXTERNAL_CUSTOMER: Final[Operation[Customer]] = Operation(
    "customers:update_external",
    "customers.update_external",
    "PATCH",
    "/v1/customers/external/{external_id}",
    provider="polar",
    returns="Customer",
    body=Body(type="CustomerUpdateExternalID"),
    security=("oidc", "pat", "oat"),
    scopes=("customers:write",),
)

DELETE_EXTERNAL_CUSTOMER: Final[Operation[None]] = Operation(
    "customers:delete_external",
    "customers.delete_external",
    "DELETE",
    "/v1/customers/external/{external_id}",
    provider="polar",
    returns=None,
    query=("anonymize",),
    security=("oidc", "pat", "oat"),
    scopes=("customers:write",),
)

GET_CUSTOMER_STATE: Final[Operation[CustomerState]] = Operation(
    "customers:get_state",
    "customers.get_state",
    "GET",
    "/v1/customers/{id}/state",
    provider="polar",
    returns="CustomerState",
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
)

GET_EXTERNAL_CUSTOMER_STATE: Final[Operation[CustomerState]] = Operation(
    "customers:get_state_external",
    "customers.get_state_external",
    "GET",
    "/v1/customers/external/{external_id}/state",
    provider="polar",
    returns="CustomerState",
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
)

LIST_CUSTOMER_PAYMENT_METHODS: Final[ListOperation[ListResourcePaymentMethod, PaymentMethod]] = ListOperation(
    "customers:list_payment_methods",
    "customers.list_payment_methods",
    "GET",
    "/v1/customers/{id}/payment-methods",
    provider="polar",
    returns="ListResourcePaymentMethod",
    query=("page", "limit"),
    security=("oidc", "pat", "oat"),
    scopes=("customers:read", "customers:write"),
    paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
)

LIST_EXTERNAL_CUSTOMER_PAYMENT_METHODS: Final[ListOperation[ListResourcePaymentMethod, PaymentMethod]] = (
    ListOperation(
        "customers:list_payment_methods_external",
        "customers.list_payment_methods_external",
        "GET",
        "/v1/customers/external/{external_id}/payment-methods",
        provider="polar",
        returns="ListResourcePaymentMethod",
        query=("page", "limit"),
        security=("oidc", "pat", "oat"),
        scopes=("customers:read", "customers:write"),
        paging=Paging(style="page", items="items", cursor="page", limit="limit", largest=100),
    )
)


def list_customers(
    send: Send,
    /,
    *,
    organization_id: UUID | str | Sequence[UUID | str] | None = None,
    email: str | None = None,
    query: str | None = None,
    active: bool | None = None,
    page: int | None = None,
    limit: int | None = None,
    sorting: Sequence[CustomerSortProperty] | None = None,
    metadata: Mapping[str, str | int | bool | Sequence[str] | Sequence[int] | Sequence[bool]]
    | Null
    | None = None,
) -> Pages[Customer]:
    """List customers, newest first unless sorted otherwise.

    GET /v1/customers/. Scopes: customers:read, customers:write. Token: OAuth, personal or organization
    access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.
        email: Only the customer with exactly this email.
        query: Part of a name, an email or an `external_id`.
        active: True for customers with a subscription that is active, on trial or past due; false for the
            others.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.
        sorting: What to sort by, the first counting most; a leading `-` turns the order round. Default
            ['-created_at']. One of created_at, -created_at, email, -email, name, -name.
        metadata: Only those whose metadata holds these values, by key.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        async for item in polar.customers.list(): ...
    """
    return send.pages(
        LIST_CUSTOMERS,
        query={
            "organization_id": organization_id,
            "email": email,
            "query": query,
            "active": active,
            "page": page,
            "limit": limit,
            "sorting": sorting,
            "metadata": metadata,
        },
    )


async def create_customer(send: Send, /, *, body: CustomerCreate | CustomerCreateDict) -> Customer:
    """Create a customer, an individual or a team; the email must be new to the organization.

    POST /v1/customers/. Scopes: customers:write. Token: OAuth, personal or organization access token.

    Args:
        body: One of CustomerIndividualCreate, CustomerTeamCreate.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.customers.create(body={...})
    """
    return await send(CREATE_CUSTOMER, body=body)


async def export_customers(
    send: Send, /, *, organization_id: UUID | str | Sequence[UUID | str] | None = None
) -> str:
    """Export customers as CSV text, one row each.

    GET /v1/customers/export. Scopes: customers:read, customers:write. Token: OAuth, personal or
    organization access token.

    Args:
        organization_id: Only of this organization, or of any of several; a token bound to one organization
            needs none.

    Raises:
        APIStatusError: 422 HTTPValidationError.

    Example:
        await polar.customers.export()
    """
    return await send(EXPORT_CUSTOMERS, query={"organization_id": organization_id})


async def get_customer(send: Send, /, id: UUID | str) -> Customer:
    """Get a customer by its Polar id.

    GET /v1/customers/{id}. Scopes: customers:read, customers:write. Token: OAuth, personal or organization
    access token.

    Args:
        id: Polar's id for the customer.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.get("...")
    """
    return await send(GET_CUSTOMER, path={"id": id})


async def update_customer(
    send: Send,
    /,
    id: UUID | str,
    *,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    email: str | Null | None = None,
    name: str | Null | None = None,
    billing_address: AddressInput | AddressInputDict | Null | None = None,
    tax_id: str | Null | None = None,
    locale: str | Null | None = None,
    external_id: str | Null | None = None,
    type: CustomerType | Null | None = None,
) -> Customer:
    """Change a customer; what is left out stays, and `external_id` can be set but once.

    PATCH /v1/customers/{id}. Scopes: customers:write. Token: OAuth, personal or organization access token.

    Args:
        id: Polar's id for the customer.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        email: Email, new to the organization.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).
        external_id: Your own id for the customer; can be set only while there is none.
        type: `team` makes an individual customer a team; there is no way back. One of individual, team.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.update("...", email="ada@shop.example")
    """
    return await send(
        UPDATE_CUSTOMER,
        path={"id": id},
        body={
            "metadata": metadata,
            "email": email,
            "name": name,
            "billing_address": billing_address,
            "tax_id": tax_id,
            "locale": locale,
            "external_id": external_id,
            "type": type,
        },
    )


async def delete_customer(send: Send, /, id: UUID | str, *, anonymize: bool | None = None) -> None:
    """Delete a customer for good: subscriptions end and benefits are revoked at once, past orders are kept.

    DELETE /v1/customers/{id}. Scopes: customers:write. Token: OAuth, personal or organization access token.

    Args:
        id: Polar's id for the customer.
        anonymize: Also make personal data unreadable, as the GDPR asks: email and names hashed, the address
            cleared. Default False.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.delete("...")
    """
    return await send(DELETE_CUSTOMER, path={"id": id}, query={"anonymize": anonymize})


async def get_external_customer(send: Send, /, external_id: str) -> Customer:
    """Get a customer by your own id for them.

    GET /v1/customers/external/{external_id}. Scopes: customers:read, customers:write. Token: OAuth,
    personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.get_external("ada")
    """
    return await send(GET_EXTERNAL_CUSTOMER, path={"external_id": external_id})


async def update_external_customer(
    send: Send,
    /,
    external_id: str,
    *,
    metadata: Mapping[str, str | int | float | bool] | None = None,
    email: str | Null | None = None,
    name: str | Null | None = None,
    billing_address: AddressInput | AddressInputDict | Null | None = None,
    tax_id: str | Null | None = None,
    locale: str | Null | None = None,
) -> Customer:
    """Change a customer found by your own id for them; what is left out stays.

    PATCH /v1/customers/external/{external_id}. Scopes: customers:write. Token: OAuth, personal or
    organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        metadata: Your own keys and values, kept with it: up to 50, of text, numbers or booleans. At most 50
            keys, keys of 1 to 40 characters.
        email: Email, new to the organization.
        name: Name. At most 256 characters.
        billing_address: Address for invoices and tax.
        tax_id: Tax id, checked against the country of the address.
        locale: Language for emails, portal and checkout (BCP 47).

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.update_external("ada", email="ada@shop.example")
    """
    return await send(
        UPDATE_EXTERNAL_CUSTOMER,
        path={"external_id": external_id},
        body={
            "metadata": metadata,
            "email": email,
            "name": name,
            "billing_address": billing_address,
            "tax_id": tax_id,
            "locale": locale,
        },
    )


async def delete_external_customer(send: Send, /, external_id: str, *, anonymize: bool | None = None) -> None:
    """Delete a customer found by your own id: subscriptions end and benefits are revoked at once.

    DELETE /v1/customers/external/{external_id}. Scopes: customers:write. Token: OAuth, personal or
    organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        anonymize: Also make personal data unreadable, as the GDPR asks: email and names hashed, the address
            cleared. Default False.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.delete_external("ada")
    """
    return await send(
        DELETE_EXTERNAL_CUSTOMER, path={"external_id": external_id}, query={"anonymize": anonymize}
    )


async def get_customer_state(send: Send, /, id: UUID | str) -> CustomerState:
    """Get a customer together with active subscriptions, granted benefits and meter balances.

    GET /v1/customers/{id}/state. Scopes: customers:read, customers:write. Token: OAuth, personal or
    organization access token.

    Args:
        id: Polar's id for the customer.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.get_state("...")
    """
    return await send(GET_CUSTOMER_STATE, path={"id": id})


async def get_external_customer_state(send: Send, /, external_id: str) -> CustomerState:
    """Get a customer, found by your own id, together with subscriptions, benefits and meter balances.

    GET /v1/customers/external/{external_id}/state. Scopes: customers:read, customers:write. Token: OAuth,
    personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        await polar.customers.get_state_external("ada")
    """
    return await send(GET_EXTERNAL_CUSTOMER_STATE, path={"external_id": external_id})


def list_customer_payment_methods(
    send: Send, /, id: UUID | str, *, page: int | None = None, limit: int | None = None
) -> Pages[PaymentMethod]:
    """List the payment methods that a customer has saved.

    GET /v1/customers/{id}/payment-methods. Scopes: customers:read, customers:write. Token: OAuth, personal
    or organization access token.

    Args:
        id: Polar's id for the customer.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in polar.customers.list_payment_methods("..."): ...
    """
    return send.pages(LIST_CUSTOMER_PAYMENT_METHODS, path={"id": id}, query={"page": page, "limit": limit})


def list_external_customer_payment_methods(
    send: Send, /, external_id: str, *, page: int | None = None, limit: int | None = None
) -> Pages[PaymentMethod]:
    """List the payment methods saved by a customer, found by your own id for them.

    GET /v1/customers/external/{external_id}/payment-methods. Scopes: customers:read, customers:write.
    Token: OAuth, personal or organization access token.

    Args:
        external_id: Your own id for the customer, which its `external_id` holds.
        page: Which page, the first being 1. At least 1, default 1.
        limit: How many items a page holds: 10 if left out, 100 at most. At least 1, default 10.

    Raises:
        APIStatusError: 404 ResourceNotFound; 422 HTTPValidationError.

    Example:
        async for item in polar.customers.list_payment_methods_external("ada"): ...
    """
    return send.pages(
        LIST_EXTERNAL_CUSTOMER_PAYMENT_METHODS,
        path={"external_id": external_id},
        query={"page": page, "limit": limit},
    )


class Customers(Resource):
    """Those who buy, by Polar's id or by your own; their state and payment methods."""

    @cached_property
    def members(self) -> CustomersMembers:
        from .customers_members import CustomersMembers

        return CustomersMembers(self._send)

    list = list_customers
    create = create_customer
    export = export_customers
    get = get_customer
    update = update_customer
    delete = delete_customer
    get_external = get_external_customer
    update_external = update_external_customer
    delete_external = delete_external_customer
    get_state = get_customer_state
    get_state_external = get_external_customer_state
    list_payment_methods = list_customer_payment_methods
    list_payment_methods_external = list_external_customer_payment_methods
