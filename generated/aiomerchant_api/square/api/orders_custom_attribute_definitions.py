"""Square: orders.custom_attribute_definitions.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from ...core import Pages, Send
    from ..inputs.custom_attribute_definition import CustomAttributeDefinitionDict
    from ..models.create_order_custom_attribute_definition_response import (
        CreateOrderCustomAttributeDefinitionResponse,
    )
    from ..models.custom_attribute_definition import CustomAttributeDefinition
    from ..models.delete_order_custom_attribute_definition_response import (
        DeleteOrderCustomAttributeDefinitionResponse,
    )
    from ..models.list_order_custom_attribute_definitions_response import (
        ListOrderCustomAttributeDefinitionsResponse,
    )
    from ..models.retrieve_order_custom_attribute_definition_response import (
        RetrieveOrderCustomAttributeDefinitionResponse,
    )
    from ..models.update_order_custom_attribute_definition_response import (
        UpdateOrderCustomAttributeDefinitionResponse,
    )
    from ..models.visibility_filter import VisibilityFilter

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
    """GET /v2/orders/custom-attribute-definitions.

    Scopes: ORDERS_READ.

    Args:
        visibility_filter: One of ALL, READ, READ_WRITE.
        limit: At most 100.
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
    """POST /v2/orders/custom-attribute-definitions.

    Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: 1 to 45 characters.
    """
    return await send(
        CREATE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION,
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


async def delete_order_custom_attribute_definition(
    send: Send, /, key: str
) -> DeleteOrderCustomAttributeDefinitionResponse:
    """DELETE /v2/orders/custom-attribute-definitions/{key}.

    Scopes: ORDERS_WRITE.
    """
    return await send(DELETE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION, path={"key": key})


async def retrieve_order_custom_attribute_definition(
    send: Send, /, key: str, *, version: int | None = None
) -> RetrieveOrderCustomAttributeDefinitionResponse:
    """GET /v2/orders/custom-attribute-definitions/{key}.

    Scopes: ORDERS_READ.
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
    idempotency_key: str | None = None,
) -> UpdateOrderCustomAttributeDefinitionResponse:
    """PUT /v2/orders/custom-attribute-definitions/{key}.

    Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: 1 to 45 characters.
    """
    return await send(
        UPDATE_ORDER_CUSTOM_ATTRIBUTE_DEFINITION,
        path={"key": key},
        body={"custom_attribute_definition": custom_attribute_definition, "idempotency_key": idempotency_key},
    )


class OrdersCustomAttributeDefinitions(Resource):
    """The operations of `orders.custom_attribute_definitions`."""

    list = list_order_custom_attribute_definitions
    create = create_order_custom_attribute_definition
    delete = delete_order_custom_attribute_definition
    get = retrieve_order_custom_attribute_definition
    update = update_order_custom_attribute_definition
