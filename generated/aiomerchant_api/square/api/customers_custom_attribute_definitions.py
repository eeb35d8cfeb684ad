"""Square: customers.custom_attribute_definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.custom import CustomAttributeDefinitionDict
    from ..inputs.customer import (
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict,
    )
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.customers_custom_attribute_definitions_bodies import (
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest,
        BulkUpsertCustomerCustomAttributesResponse,
        CreateCustomerCustomAttributeDefinitionResponse,
        DeleteCustomerCustomAttributeDefinitionResponse,
        ListCustomerCustomAttributeDefinitionsResponse,
        RetrieveCustomerCustomAttributeDefinitionResponse,
        UpdateCustomerCustomAttributeDefinitionResponse,
    )

LIST_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITIONS: Final[
    ListOperation[ListCustomerCustomAttributeDefinitionsResponse, CustomAttributeDefinition]
] = ListOperation(
    "ListCustomerCustomAttributeDefinitions",
    "customers.custom_attribute_definitions.list",
    "GET",
    "/v2/customers/custom-attribute-definitions",
    provider="square",
    returns="ListCustomerCustomAttributeDefinitionsResponse",
    query=("limit", "cursor"),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
    paging=Paging(
        style="cursor", items="custom_attribute_definitions", cursor="cursor", limit="limit", largest=100
    ),
)

CREATE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[CreateCustomerCustomAttributeDefinitionResponse]
] = Operation(
    "CreateCustomerCustomAttributeDefinition",
    "customers.custom_attribute_definitions.create",
    "POST",
    "/v2/customers/custom-attribute-definitions",
    provider="square",
    returns="CreateCustomerCustomAttributeDefinitionResponse",
    body=Body(type="CreateCustomerCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    idempotency=("idempotency_key",),
)

DELETE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[DeleteCustomerCustomAttributeDefinitionResponse]
] = Operation(
    "DeleteCustomerCustomAttributeDefinition",
    "customers.custom_attribute_definitions.delete",
    "DELETE",
    "/v2/customers/custom-attribute-definitions/{key}",
    provider="square",
    returns="DeleteCustomerCustomAttributeDefinitionResponse",
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
)

RETRIEVE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[RetrieveCustomerCustomAttributeDefinitionResponse]
] = Operation(
    "RetrieveCustomerCustomAttributeDefinition",
    "customers.custom_attribute_definitions.get",
    "GET",
    "/v2/customers/custom-attribute-definitions/{key}",
    provider="square",
    returns="RetrieveCustomerCustomAttributeDefinitionResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("CUSTOMERS_READ",),
)

UPDATE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[UpdateCustomerCustomAttributeDefinitionResponse]
] = Operation(
    "UpdateCustomerCustomAttributeDefinition",
    "customers.custom_attribute_definitions.update",
    "PUT",
    "/v2/customers/custom-attribute-definitions/{key}",
    provider="square",
    returns="UpdateCustomerCustomAttributeDefinitionResponse",
    body=Body(type="UpdateCustomerCustomAttributeDefinitionRequest"),
    security=("oauth2",),
    scopes=("CUSTOMERS_WRITE",),
    idempotency=("idempotency_key",),
)

BULK_UPSERT_CUSTOMER_CUSTOM_ATTRIBUTES: Final[Operation[BulkUpsertCustomerCustomAttributesResponse]] = (
    Operation(
        "BulkUpsertCustomerCustomAttributes",
        "customers.custom_attribute_definitions.batch_upsert",
        "POST",
        "/v2/customers/custom-attributes/bulk-upsert",
        provider="square",
        returns="BulkUpsertCustomerCustomAttributesResponse",
        body=Body(type="BulkUpsertCustomerCustomAttributesRequest"),
        security=("oauth2",),
        scopes=("CUSTOMERS_WRITE",),
    )
)


def list_customer_custom_attribute_definitions(
    send: Send, /, *, limit: int | None = None, cursor: str | None = None
) -> Pages[CustomAttributeDefinition]:
    """List the definitions of customers' custom attributes that the application may see.

    GET /v2/customers/custom-attribute-definitions. Scopes: CUSTOMERS_READ.

    Args:
        limit: How many results a page holds at most. At most 100.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.

    Example:
        async for item in square.customers.custom_attribute_definitions.list(): ...
    """
    return send.pages(LIST_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITIONS, query={"limit": limit, "cursor": cursor})


async def create_customer_custom_attribute_definition(
    send: Send,
    /,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | None = None,
) -> CreateCustomerCustomAttributeDefinitionResponse:
    """Define a custom attribute of customers by key, name, visibility and JSON schema.

    POST /v2/customers/custom-attribute-definitions. Scopes: CUSTOMERS_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        custom_attribute_definition: Key, schema, name, description and visibility.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.

    Example:
        await square.customers.custom_attribute_definitions.create(...)
    """
    return await send(
        CREATE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION,
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def delete_customer_custom_attribute_definition(
    send: Send, /, key: str
) -> DeleteCustomerCustomAttributeDefinitionResponse:
    """Delete an own definition and with it the attribute's value on every customer.

    DELETE /v2/customers/custom-attribute-definitions/{key}. Scopes: CUSTOMERS_WRITE.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.customers.custom_attribute_definitions.delete("favourite_print")
    """
    return await send(DELETE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key})


async def retrieve_customer_custom_attribute_definition(
    send: Send, /, key: str, *, version: int | None = None
) -> RetrieveCustomerCustomAttributeDefinitionResponse:
    """Get a definition by key; `version` asks for at least that version.

    GET /v2/customers/custom-attribute-definitions/{key}. Scopes: CUSTOMERS_READ.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        version: Version of the definition that the answer must have at least; a future one is an error.

    Example:
        await square.customers.custom_attribute_definitions.get("favourite_print")
    """
    return await send(
        RETRIEVE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key}, query={"version": version}
    )


async def update_customer_custom_attribute_definition(
    send: Send,
    /,
    key: str,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | Null | None = None,
) -> UpdateCustomerCustomAttributeDefinitionResponse:
    """Change name, description, visibility or selection options of an own definition.

    PUT /v2/customers/custom-attribute-definitions/{key}. Scopes: CUSTOMERS_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        custom_attribute_definition: The changed fields, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 45 characters.

    Example:
        await square.customers.custom_attribute_definitions.update(...)
    """
    return await send(
        UPDATE_CUSTOMER_CUSTOM_ATTRIBUTE_DEFINITION,
        path={"key": key},
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def bulk_upsert_customer_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequest
        | BulkUpsertCustomerCustomAttributesRequestCustomerCustomAttributeUpsertRequestDict,
    ],
) -> BulkUpsertCustomerCustomAttributesResponse:
    """Set up to 25 attribute values of customers; the answer maps each entry's key to a value or errors.

    POST /v2/customers/custom-attributes/bulk-upsert. Scopes: CUSTOMERS_WRITE.

    Args:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.

    Example:
        await square.customers.custom_attribute_definitions.batch_upsert(values={...})
    """
    return await send(BULK_UPSERT_CUSTOMER_CUSTOM_ATTRIBUTES, body={"values": values})


class CustomersCustomAttributeDefinitions(Resource):
    """Definitions of the custom attributes that customers can have."""

    list = list_customer_custom_attribute_definitions
    create = create_customer_custom_attribute_definition
    delete = delete_customer_custom_attribute_definition
    get = retrieve_customer_custom_attribute_definition
    update = update_customer_custom_attribute_definition
    batch_upsert = bulk_upsert_customer_custom_attributes
