"""Square: customers.custom_attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.custom import CustomAttributeDict
    from ..models.custom_attribute import CustomAttribute
    from ..models.customers_custom_attributes_bodies import (
        DeleteCustomerCustomAttributeResponse,
        ListCustomerCustomAttributesResponse,
        RetrieveCustomerCustomAttributeResponse,
        UpsertCustomerCustomAttributeResponse,
    )

LIST_CUSTOMER_CUSTOM_ATTRIBUTES: Final[
    ListOperation[ListCustomerCustomAttributesResponse, CustomAttribute]
] = ListOperation(
    "ListCustomerCustomAttributes",
    "customers.custom_attributes.list",
    "GET",
    "/v2/customers/{customer_id}/custom-attributes",
    provider="square",
    returns="ListCustomerCustomAttributesResponse",
    query=("limit", "cursor", "with_definitions"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
    paging=Paging(style="cursor", items="custom_attributes", cursor="cursor", limit="limit", largest=100),
)

DELETE_CUSTOMER_CUSTOM_ATTRIBUTE: Final[Operation[DeleteCustomerCustomAttributeResponse]] = Operation(
    "DeleteCustomerCustomAttribute",
    "customers.custom_attributes.delete",
    "DELETE",
    "/v2/customers/{customer_id}/custom-attributes/{key}",
    provider="square",
    returns="DeleteCustomerCustomAttributeResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

RETRIEVE_CUSTOMER_CUSTOM_ATTRIBUTE: Final[Operation[RetrieveCustomerCustomAttributeResponse]] = Operation(
    "RetrieveCustomerCustomAttribute",
    "customers.custom_attributes.get",
    "GET",
    "/v2/customers/{customer_id}/custom-attributes/{key}",
    provider="square",
    returns="RetrieveCustomerCustomAttributeResponse",
    query=("with_definition", "version"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
)

UPSERT_CUSTOMER_CUSTOM_ATTRIBUTE: Final[Operation[UpsertCustomerCustomAttributeResponse]] = Operation(
    "UpsertCustomerCustomAttribute",
    "customers.custom_attributes.upsert",
    "POST",
    "/v2/customers/{customer_id}/custom-attributes/{key}",
    provider="square",
    returns="UpsertCustomerCustomAttributeResponse",
    body=Body(type="UpsertCustomerCustomAttributeRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    idempotency=("idempotency_key",),
)


def list_customer_custom_attributes(
    send: Send,
    /,
    customer_id: str,
    *,
    limit: int | None = None,
    cursor: str | None = None,
    with_definitions: bool | None = None,
) -> Pages[CustomAttribute]:
    """List a customer's custom attributes, on request with their definitions.

    GET /v2/customers/{customer_id}/custom-attributes. Scopes: CUSTOMERS_READ.

    Args:
        customer_id: ID of the customer.
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        with_definitions: Put each attribute's definition into its `definition`; false by default.

    Example:
        async for item in square.customers.custom_attributes.list("..."): ...
    """
    return send.pages(
        LIST_CUSTOMER_CUSTOM_ATTRIBUTES,
        path={"customer_id": customer_id},
        query={"limit": limit, "cursor": cursor, "with_definitions": with_definitions},
    )


async def delete_customer_custom_attribute(
    send: Send, /, customer_id: str, key: str
) -> DeleteCustomerCustomAttributeResponse:
    """Delete a custom attribute's value from a customer.

    DELETE /v2/customers/{customer_id}/custom-attributes/{key}. Scopes: CUSTOMERS_WRITE.

    Args:
        customer_id: ID of the customer.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.customers.custom_attributes.delete("...", "favourite_print")
    """
    return await send(DELETE_CUSTOMER_CUSTOM_ATTRIBUTE, path={"customer_id": customer_id, "key": key})


async def retrieve_customer_custom_attribute(
    send: Send,
    /,
    customer_id: str,
    key: str,
    *,
    with_definition: bool | None = None,
    version: int | None = None,
) -> RetrieveCustomerCustomAttributeResponse:
    """Get a customer's custom attribute, on request with its definition.

    GET /v2/customers/{customer_id}/custom-attributes/{key}. Scopes: CUSTOMERS_READ.

    Args:
        customer_id: ID of the customer.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        with_definition: Put the attribute's definition into its `definition`; false by default.
        version: Version of the attribute that the answer must have at least; a future one is an error.

    Example:
        await square.customers.custom_attributes.get("...", "favourite_print")
    """
    return await send(
        RETRIEVE_CUSTOMER_CUSTOM_ATTRIBUTE,
        path={"customer_id": customer_id, "key": key},
        query={"with_definition": with_definition, "version": version},
    )


async def upsert_customer_custom_attribute(
    send: Send,
    /,
    customer_id: str,
    key: str,
    *,
    custom_attribute: CustomAttribute | CustomAttributeDict,
    idempotency_key: str | Null | None = None,
) -> UpsertCustomerCustomAttributeResponse:
    """Set a custom attribute of a customer; its definition must exist.

    POST /v2/customers/{customer_id}/custom-attributes/{key}. Scopes: CUSTOMERS_WRITE. `idempotency_key` is
    made unless given, and is the same on each attempt.

    Args:
        customer_id: ID of the customer.
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        custom_attribute: `value`, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.

    Example:
        await square.customers.custom_attributes.upsert(...)
    """
    return await send(
        UPSERT_CUSTOMER_CUSTOM_ATTRIBUTE,
        path={"customer_id": customer_id, "key": key},
        body={"custom_attribute": custom_attribute, "idempotency_key": idempotency_key},
    )


class CustomersCustomAttributes(Resource):
    """Values of custom attributes of customers."""

    list = list_customer_custom_attributes
    delete = delete_customer_custom_attribute
    get = retrieve_customer_custom_attribute
    upsert = upsert_customer_custom_attribute
