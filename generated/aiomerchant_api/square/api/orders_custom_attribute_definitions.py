"""Square: orders.custom_attribute_definitions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.custom import CustomAttributeDefinitionDict
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.enums import VisibilityFilter
    from ..models.orders_custom_attribute_definitions_bodies import (
        CreateOrderCustomAttributeDefinitionResponse,
        DeleteOrderCustomAttributeDefinitionResponse,
        ListOrderCustomAttributeDefinitionsResponse,
        RetrieveOrderCustomAttributeDefinitionResponse,
        UpdateOrderCustomAttributeDefinitionResponse,
    )

LIST_ORDER_CUSTOM_ATTRIBUTE_DEFINITIONS: Final[
    ListOperation[ListOrderCustomAttributeDefinitionsResponse, CustomAttributeDefinition]
] = ListOperation(
    "ListOrderCustomAttributeDefinitions",
    "orders.custom_attribute_definitions.list",
    "GET",
    "/v2/orders/custom-attribute-definitions",
    provider="square",
    returns="ListOrderCustomAttributeDefinitionsResponse",
    query=("visibility_filter", "cursor", "limit"),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
    paging=Paging(
        style="cursor", items="custom_attribute_definitions", cursor="cursor", limit="limit", largest=100
    ),
)

CREATE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION: Final[Operation[CreateOrderCustomAttributeDefinitionResponse]] = (
    Operation(
        "CreateOrderCustomAttributeDefinition",
        "orders.custom_attribute_definitions.create",
        "POST",
        "/v2/orders/custom-attribute-definitions",
        provider="square",
        returns="CreateOrderCustomAttributeDefinitionResponse",
        body=Body(type="CreateOrderCustomAttributeDefinitionRequest"),
        security=("oauth2",),
        scopes=("ORDERS_WRITE",),
        idempotency=("idempotency_key",),
    )
)

DELETE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION: Final[Operation[DeleteOrderCustomAttributeDefinitionResponse]] = (
    Operation(
        "DeleteOrderCustomAttributeDefinition",
        "orders.custom_attribute_definitions.delete",
        "DELETE",
        "/v2/orders/custom-attribute-definitions/{key}",
        provider="square",
        returns="DeleteOrderCustomAttributeDefinitionResponse",
        security=("oauth2",),
        scopes=("ORDERS_WRITE",),
    )
)

RETRIEVE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION: Final[
    Operation[RetrieveOrderCustomAttributeDefinitionResponse]
] = Operation(
    "RetrieveOrderCustomAttributeDefinition",
    "orders.custom_attribute_definitions.get",
    "GET",
    "/v2/orders/custom-attribute-definitions/{key}",
    provider="square",
    returns="RetrieveOrderCustomAttributeDefinitionResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
)

UPDATE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION: Final[Operation[UpdateOrderCustomAttributeDefinitionResponse]] = (
    Operation(
        "UpdateOrderCustomAttributeDefinition",
        "orders.custom_attribute_definitions.update",
        "PUT",
        "/v2/orders/custom-attribute-definitions/{key}",
        provider="square",
        returns="UpdateOrderCustomAttributeDefinitionResponse",
        body=Body(type="UpdateOrderCustomAttributeDefinitionRequest"),
        security=("oauth2",),
        scopes=("ORDERS_WRITE",),
        idempotency=("idempotency_key",),
    )
)


def list_order_custom_attribute_definitions(
    send: Send,
    /,
    *,
    visibility_filter: VisibilityFilter | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[CustomAttributeDefinition]:
    """List the definitions of orders' custom attributes that the application may see.

    GET /v2/orders/custom-attribute-definitions. Scopes: ORDERS_READ.

    Args:
        visibility_filter: Which ones, by what the application may do: `ALL`, `READ` or `READ_WRITE`. One of
            ALL, READ, READ_WRITE.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 100.

    Example:
        async for item in square.orders.custom_attribute_definitions.list(): ...
    """
    return send.pages(
        LIST_ORDER_CUSTOM_ATTRIBUTE_DEFINITIONS,
        query={"visibility_filter": visibility_filter, "cursor": cursor, "limit": limit},
    )


async def create_order_custom_attribute_definition(
    send: Send,
    /,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | None = None,
) -> CreateOrderCustomAttributeDefinitionResponse:
    """Define a custom attribute of orders by key, name, visibility and JSON schema.

    POST /v2/orders/custom-attribute-definitions. Scopes: ORDERS_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        custom_attribute_definition: Key, schema, name, description and visibility.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.

    Example:
        await square.orders.custom_attribute_definitions.create(...)
    """
    return await send(
        CREATE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION,
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def delete_order_custom_attribute_definition(
    send: Send, /, key: str
) -> DeleteOrderCustomAttributeDefinitionResponse:
    """Delete an own definition of a custom attribute of orders.

    DELETE /v2/orders/custom-attribute-definitions/{key}. Scopes: ORDERS_WRITE.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.orders.custom_attribute_definitions.delete("favourite_print")
    """
    return await send(DELETE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key})


async def retrieve_order_custom_attribute_definition(
    send: Send, /, key: str, *, version: int | None = None
) -> RetrieveOrderCustomAttributeDefinitionResponse:
    """Get a definition by key; `version` asks for at least that version.

    GET /v2/orders/custom-attribute-definitions/{key}. Scopes: ORDERS_READ.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        version: Version of the definition that the answer must have at least; a future one is an error.

    Example:
        await square.orders.custom_attribute_definitions.get("favourite_print")
    """
    return await send(
        RETRIEVE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key}, query={"version": version}
    )


async def update_order_custom_attribute_definition(
    send: Send,
    /,
    key: str,
    *,
    custom_attribute_definition: CustomAttributeDefinition | CustomAttributeDefinitionDict,
    idempotency_key: str | Null | None = None,
) -> UpdateOrderCustomAttributeDefinitionResponse:
    """Change the given fields of an own definition; key and data type stay as they are.

    PUT /v2/orders/custom-attribute-definitions/{key}. Scopes: ORDERS_WRITE. `idempotency_key` is made
    unless given, and is the same on each attempt.

    Args:
        key: Key of the custom attribute's definition; another application's key is written
            `application:key`.
        custom_attribute_definition: The changed fields, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.

    Example:
        await square.orders.custom_attribute_definitions.update(...)
    """
    return await send(
        UPDATE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION,
        path={"key": key},
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


class OrdersCustomAttributeDefinitions(Resource):
    """Definitions of the custom attributes that orders can have."""

    list = list_order_custom_attribute_definitions
    create = create_order_custom_attribute_definition
    delete = delete_order_custom_attribute_definition
    get = retrieve_order_custom_attribute_definition
    update = update_order_custom_attribute_definition
