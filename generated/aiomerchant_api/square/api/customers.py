"""Square: customers. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from ..inputs.address import AddressDict
    from ..inputs.customer import (
        BulkCreateCustomerDataDict,
        BulkUpdateCustomerDataDict,
        CustomerQueryDict,
        CustomerTaxIdsDict,
    )
    from ..models.address import Address
    from ..models.customer import Customer
    from ..models.customer_tax_ids import CustomerTaxIds
    from ..models.customers_bodies import (
        BulkCreateCustomerData,
        BulkCreateCustomersResponse,
        BulkDeleteCustomersResponse,
        BulkRetrieveCustomersResponse,
        BulkUpdateCustomerData,
        BulkUpdateCustomersResponse,
        CreateCustomerResponse,
        CustomerQuery,
        DeleteCustomerResponse,
        ListCustomersResponse,
        RetrieveCustomerResponse,
        SearchCustomersResponse,
        UpdateCustomerResponse,
    )
    from ..models.enums import CustomerSortField, SortOrder
    from .customers_cards import CustomersCards
    from .customers_custom_attribute_definitions import CustomersCustomAttributeDefinitions
    from .customers_custom_attributes import CustomersCustomAttributes
    from .customers_groups import CustomersGroups
    from .customers_segments import CustomersSegments

LIST_CUSTOMERS: Final[ListOperation[ListCustomersResponse, Customer]] = ListOperation(
    "ListCustomers",
    "customers.list",
    "GET",
    "/v2/customers",
    provider="square",
    returns="ListCustomersResponse",
    query=("cursor", "limit", "sort_field", "sort_order", "count"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
    paging=Paging(style="cursor", items="customers", cursor="cursor", limit="limit", largest=100),
)

CREATE_CUSTOMER: Final[Operation[CreateCustomerResponse]] = Operation(
    "CreateCustomer",
    "customers.create",
    "POST",
    "/v2/customers",
    provider="square",
    returns="CreateCustomerResponse",
    body=Body(type="CreateCustomerRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    idempotency=("idempotency_key",),
)

BULK_CREATE_CUSTOMERS: Final[Operation[BulkCreateCustomersResponse]] = Operation(
    "BulkCreateCustomers",
    "customers.batch_create",
    "POST",
    "/v2/customers/bulk-create",
    provider="square",
    returns="BulkCreateCustomersResponse",
    body=Body(type="BulkCreateCustomersRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

BULK_DELETE_CUSTOMERS: Final[Operation[BulkDeleteCustomersResponse]] = Operation(
    "BulkDeleteCustomers",
    "customers.bulk_delete_customers",
    "POST",
    "/v2/customers/bulk-delete",
    provider="square",
    returns="BulkDeleteCustomersResponse",
    body=Body(type="BulkDeleteCustomersRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

BULK_RETRIEVE_CUSTOMERS: Final[Operation[BulkRetrieveCustomersResponse]] = Operation(
    "BulkRetrieveCustomers",
    "customers.bulk_retrieve_customers",
    "POST",
    "/v2/customers/bulk-retrieve",
    provider="square",
    returns="BulkRetrieveCustomersResponse",
    body=Body(type="BulkRetrieveCustomersRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
)

BULK_UPDATE_CUSTOMERS: Final[Operation[BulkUpdateCustomersResponse]] = Operation(
    "BulkUpdateCustomers",
    "customers.bulk_update_customers",
    "POST",
    "/v2/customers/bulk-update",
    provider="square",
    returns="BulkUpdateCustomersResponse",
    body=Body(type="BulkUpdateCustomersRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

SEARCH_CUSTOMERS: Final[ListOperation[SearchCustomersResponse, Customer]] = ListOperation(
    "SearchCustomers",
    "customers.search",
    "POST",
    "/v2/customers/search",
    provider="square",
    returns="SearchCustomersResponse",
    body=Body(type="SearchCustomersRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
    paging=Paging(
        style="cursor", items="customers", cursor="cursor", location="body", limit="limit", largest=100
    ),
)

DELETE_CUSTOMER: Final[Operation[DeleteCustomerResponse]] = Operation(
    "DeleteCustomer",
    "customers.delete",
    "DELETE",
    "/v2/customers/{customer_id}",
    provider="square",
    returns="DeleteCustomerResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

RETRIEVE_CUSTOMER: Final[Operation[RetrieveCustomerResponse]] = Operation(
    "RetrieveCustomer",
    "customers.get",
    "GET",
    "/v2/customers/{customer_id}",
    provider="square",
    returns="RetrieveCustomerResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
)

UPDATE_CUSTOMER: Final[Operation[UpdateCustomerResponse]] = Operation(
    "UpdateCustomer",
    "customers.update",
    "PUT",
    "/v2/customers/{customer_id}",
    provider="square",
    returns="UpdateCustomerResponse",
    body=Body(type="UpdateCustomerRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)


def list_customers(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    sort_field: CustomerSortField | None = None,
    sort_order: SortOrder | None = None,
    count: bool | None = None,
) -> Pages[Customer]:
    """List customer profiles; new and changed ones appear after some seconds.

    GET /v2/customers. Scopes: CUSTOMERS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many customers a page holds, 1 to 100.
        sort_field: `DEFAULT` (by name) or `CREATED_AT`. One of DEFAULT, CREATED_AT.
        sort_order: `ASC` (the default) or `DESC`. One of DESC, ASC.
        count: Give the number of all customers as `count` of each page; false by default.

    Example:
        async for item in square.customers.list(): ...
    """
    return send.pages(
        LIST_CUSTOMERS,
        query={
            "cursor": cursor,
            "limit": limit,
            "sort_field": sort_field,
            "sort_order": sort_order,
            "count": count,
        },
    )


async def create_customer(
    send: Send,
    /,
    *,
    idempotency_key: str | None = None,
    given_name: str | None = None,
    family_name: str | None = None,
    company_name: str | None = None,
    nickname: str | None = None,
    email_address: str | None = None,
    address: Address | AddressDict | None = None,
    phone_number: str | None = None,
    reference_id: str | None = None,
    note: str | None = None,
    birthday: date | None = None,
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | None = None,
) -> CreateCustomerResponse:
    """Create a customer profile; needs a given, family or company name, an email address or a phone number.

    POST /v2/customers. Scopes: CUSTOMERS_WRITE. `idempotency_key` is made unless given, and is the same on
    each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        given_name: Given name, 300 characters at most.
        family_name: Family name, 300 characters at most.
        company_name: Name of the business, 500 characters at most.
        nickname: Nickname, 100 characters at most.
        email_address: Email address, 254 characters at most.
        address: Postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        tax_ids: Tax IDs; for sellers in the EU and the UK.

    Raises:
        APIStatusError: 4xx INVALID_EMAIL_ADDRESS, INVALID_PHONE_NUMBER, INVALID_TIME, VALUE_TOO_LONG.

    Example:
        await square.customers.create(given_name="Ada", email_address="ada@shop.example")
    """
    return await send(
        CREATE_CUSTOMER,
        body={
            "idempotency_key": idempotency_key,
            "given_name": given_name,
            "family_name": family_name,
            "company_name": company_name,
            "nickname": nickname,
            "email_address": email_address,
            "address": address,
            "phone_number": phone_number,
            "reference_id": reference_id,
            "note": note,
            "birthday": birthday,
            "tax_ids": tax_ids,
        },
    )


async def bulk_create_customers(
    send: Send, /, *, customers: Mapping[str, BulkCreateCustomerData | BulkCreateCustomerDataDict]
) -> BulkCreateCustomersResponse:
    """Create up to 100 customers; the answer maps each idempotency key to a customer or errors.

    POST /v2/customers/bulk-create. Scopes: CUSTOMERS_WRITE.

    Args:
        customers: Up to 100 customers by idempotency key, under which the answer tells their outcome.

    Example:
        await square.customers.batch_create(customers={...})
    """
    return await send(BULK_CREATE_CUSTOMERS, body={"customers": customers})


async def bulk_delete_customers(send: Send, /, *, customer_ids: Sequence[str]) -> BulkDeleteCustomersResponse:
    """Delete up to 100 customers by ID; the answer maps each ID to its outcome.

    POST /v2/customers/bulk-delete. Scopes: CUSTOMERS_WRITE.

    Args:
        customer_ids: IDs of up to 100 customers.

    Example:
        await square.customers.bulk_delete_customers(customer_ids=[...])
    """
    return await send(BULK_DELETE_CUSTOMERS, body={"customer_ids": customer_ids})


async def bulk_retrieve_customers(
    send: Send, /, *, customer_ids: Sequence[str]
) -> BulkRetrieveCustomersResponse:
    """Get up to 100 customers by ID; the answer maps each ID to a customer or errors.

    POST /v2/customers/bulk-retrieve. Scopes: CUSTOMERS_READ.

    Args:
        customer_ids: IDs of up to 100 customers.

    Example:
        await square.customers.bulk_retrieve_customers(customer_ids=[...])
    """
    return await send(BULK_RETRIEVE_CUSTOMERS, body={"customer_ids": customer_ids})


async def bulk_update_customers(
    send: Send, /, *, customers: Mapping[str, BulkUpdateCustomerData | BulkUpdateCustomerDataDict]
) -> BulkUpdateCustomersResponse:
    """Change up to 100 customers, keyed by ID; the answer maps each ID to a customer or errors.

    POST /v2/customers/bulk-update. Scopes: CUSTOMERS_WRITE.

    Args:
        customers: Changed fields of up to 100 customers, by customer ID.

    Example:
        await square.customers.bulk_update_customers(customers={...})
    """
    return await send(BULK_UPDATE_CUSTOMERS, body={"customers": customers})


def search_customers(
    send: Send,
    /,
    *,
    cursor: str | None = None,
    limit: int | None = None,
    query: CustomerQuery | CustomerQueryDict | None = None,
    count: bool | None = None,
) -> Pages[Customer]:
    """Find customers by contact data, groups, times or custom attributes; without a query, all by name.

    POST /v2/customers/search. Scopes: CUSTOMERS_READ.

    Args:
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many customers a page holds, 1 to 100. 1 to 100.
        query: Filter and order; by default all customers by name.
        count: Give the number of all results as `count`; false by default.

    Example:
        async for item in square.customers.search(): ...
    """
    return send.pages(
        SEARCH_CUSTOMERS, body={"cursor": cursor, "limit": limit, "query": query, "count": count}
    )


async def delete_customer(
    send: Send, /, customer_id: str, *, version: int | None = None
) -> DeleteCustomerResponse:
    """Delete a customer profile and unlink its cards on file; irreversible.

    DELETE /v2/customers/{customer_id}. Scopes: CUSTOMERS_WRITE.

    Args:
        customer_id: ID of the customer.
        version: Current version of the customer: deletes only if it is still that; left out, deletes
            anyhow.

    Example:
        await square.customers.delete("...")
    """
    return await send(DELETE_CUSTOMER, path={"customer_id": customer_id}, query={"version": version})


async def retrieve_customer(send: Send, /, customer_id: str) -> RetrieveCustomerResponse:
    """Get a customer profile.

    GET /v2/customers/{customer_id}. Scopes: CUSTOMERS_READ.

    Args:
        customer_id: ID of the customer.

    Example:
        await square.customers.get("...")
    """
    return await send(RETRIEVE_CUSTOMER, path={"customer_id": customer_id})


async def update_customer(
    send: Send,
    /,
    customer_id: str,
    *,
    given_name: str | Null | None = None,
    family_name: str | Null | None = None,
    company_name: str | Null | None = None,
    nickname: str | Null | None = None,
    email_address: str | Null | None = None,
    address: Address | AddressDict | Null | None = None,
    phone_number: str | Null | None = None,
    reference_id: str | Null | None = None,
    note: str | Null | None = None,
    birthday: date | Null | None = None,
    version: int | None = None,
    tax_ids: CustomerTaxIds | CustomerTaxIdsDict | Null | None = None,
) -> UpdateCustomerResponse:
    """Change the given fields of a customer; null empties a field, and cards are not changed here.

    PUT /v2/customers/{customer_id}. Scopes: CUSTOMERS_WRITE.

    Args:
        customer_id: ID of the customer.
        given_name: Given name, 300 characters at most.
        family_name: Family name, 300 characters at most.
        company_name: Name of the business, 500 characters at most.
        nickname: Nickname, 100 characters at most.
        email_address: Email address, 254 characters at most.
        address: Changed fields of the postal address; its names are not kept.
        phone_number: Phone number, 9 to 16 digits; it must be valid.
        reference_id: ID of your own choice, 100 characters at most.
        note: Note of the seller.
        birthday: Day of birth, with or without the year: `1815-12-10` or `12-10`.
        version: Current version: the change is made only if it is still that; left out, anyhow.
        tax_ids: Tax IDs; for sellers in the EU and the UK.

    Raises:
        APIStatusError: 4xx INVALID_EMAIL_ADDRESS, INVALID_PHONE_NUMBER, INVALID_TIME, VALUE_TOO_LONG.

    Example:
        await square.customers.update("...", given_name="Ada")
    """
    return await send(
        UPDATE_CUSTOMER,
        path={"customer_id": customer_id},
        body={
            "given_name": given_name,
            "family_name": family_name,
            "company_name": company_name,
            "nickname": nickname,
            "email_address": email_address,
            "address": address,
            "phone_number": phone_number,
            "reference_id": reference_id,
            "note": note,
            "birthday": birthday,
            "version": version,
            "tax_ids": tax_ids,
        },
    )


class Customers(Resource):
    """Customer profiles of the seller."""

    @cached_property
    def cards(self) -> CustomersCards:
        from .customers_cards import CustomersCards

        return CustomersCards(self._send)

    @cached_property
    def custom_attribute_definitions(self) -> CustomersCustomAttributeDefinitions:
        from .customers_custom_attribute_definitions import CustomersCustomAttributeDefinitions

        return CustomersCustomAttributeDefinitions(self._send)

    @cached_property
    def custom_attributes(self) -> CustomersCustomAttributes:
        from .customers_custom_attributes import CustomersCustomAttributes

        return CustomersCustomAttributes(self._send)

    @cached_property
    def groups(self) -> CustomersGroups:
        from .customers_groups import CustomersGroups

        return CustomersGroups(self._send)

    @cached_property
    def segments(self) -> CustomersSegments:
        from .customers_segments import CustomersSegments

        return CustomersSegments(self._send)

    list = list_customers
    create = create_customer
    batch_create = bulk_create_customers
    bulk_delete_customers = bulk_delete_customers
    bulk_retrieve_customers = bulk_retrieve_customers
    bulk_update_customers = bulk_update_customers
    search = search_customers
    delete = delete_customer
    get = retrieve_customer
    update = update_customer
