"""Square: orders.custom_attributes. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..inputs.custom import CustomAttributeDict
    from ..inputs.order import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict,
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict,
    )
    from ..models.custom_attribute import CustomAttribute
    from ..models.enums import VisibilityFilter
    from ..models.orders_custom_attributes_bodies import (
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute,
        BulkDeleteOrderCustomAttributesResponse,
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute,
        BulkUpsertOrderCustomAttributesResponse,
        DeleteOrderCustomAttributeResponse,
        ListOrderCustomAttributesResponse,
        RetrieveOrderCustomAttributeResponse,
        UpsertOrderCustomAttributeResponse,
    )

BULK_DELETE_ORDER_CUSTOM_ATTRIBUTES: Final[Operation[BulkDeleteOrderCustomAttributesResponse]] = Operation(
    "BulkDeleteOrderCustomAttributes",
    "orders.custom_attributes.batch_delete",
    "POST",
    "/v2/orders/custom-attributes/bulk-delete",
    provider="square",
    returns="BulkDeleteOrderCustomAttributesResponse",
    body=Body(type="BulkDeleteOrderCustomAttributesRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
)

BULK_UPSERT_ORDER_CUSTOM_ATTRIBUTES: Final[Operation[BulkUpsertOrderCustomAttributesResponse]] = Operation(
    "BulkUpsertOrderCustomAttributes",
    "orders.custom_attributes.batch_upsert",
    "POST",
    "/v2/orders/custom-attributes/bulk-upsert",
    provider="square",
    returns="BulkUpsertOrderCustomAttributesResponse",
    body=Body(type="BulkUpsertOrderCustomAttributesRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
)

LIST_ORDER_CUSTOM_ATTRIBUTES: Final[ListOperation[ListOrderCustomAttributesResponse, CustomAttribute]] = (
    ListOperation(
        "ListOrderCustomAttributes",
        "orders.custom_attributes.list",
        "GET",
        "/v2/orders/{order_id}/custom-attributes",
        provider="square",
        returns="ListOrderCustomAttributesResponse",
        query=("visibility_filter", "cursor", "limit", "with_definitions"),
        security=("oauth2",),
        scopes=("ORDERS_READ",),
        paging=Paging(style="cursor", items="custom_attributes", cursor="cursor", limit="limit", largest=100),
    )
)

DELETE_ORDER_CUSTOM_ATTRIBUTE: Final[Operation[DeleteOrderCustomAttributeResponse]] = Operation(
    "DeleteOrderCustomAttribute",
    "orders.custom_attributes.delete",
    "DELETE",
    "/v2/orders/{order_id}/custom-attributes/{custom_attribute_key}",
    provider="square",
    returns="DeleteOrderCustomAttributeResponse",
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
)

RETRIEVE_ORDER_CUSTOM_ATTRIBUTE: Final[Operation[RetrieveOrderCustomAttributeResponse]] = Operation(
    "RetrieveOrderCustomAttribute",
    "orders.custom_attributes.get",
    "GET",
    "/v2/orders/{order_id}/custom-attributes/{custom_attribute_key}",
    provider="square",
    returns="RetrieveOrderCustomAttributeResponse",
    query=("version", "with_definition"),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
)

UPSERT_ORDER_CUSTOM_ATTRIBUTE: Final[Operation[UpsertOrderCustomAttributeResponse]] = Operation(
    "UpsertOrderCustomAttribute",
    "orders.custom_attributes.upsert",
    "POST",
    "/v2/orders/{order_id}/custom-attributes/{custom_attribute_key}",
    provider="square",
    returns="UpsertOrderCustomAttributeResponse",
    body=Body(type="UpsertOrderCustomAttributeRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
    idempotency=("idempotency_key",),
)


async def bulk_delete_order_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkDeleteOrderCustomAttributesRequestDeleteCustomAttribute
        | BulkDeleteOrderCustomAttributesRequestDeleteCustomAttributeDict,
    ],
) -> BulkDeleteOrderCustomAttributesResponse:
    """Delete up to 25 attribute values of orders; the answer maps each entry's key to its outcome.

    POST /v2/orders/custom-attributes/bulk-delete. Scopes: ORDERS_WRITE.

    Args:
        values: Up to 25 deletions by keys of your own, under which the answer tells their outcome.

    Example:
        await square.orders.custom_attributes.batch_delete(values={...})
    """
    return await send(BULK_DELETE_ORDER_CUSTOM_ATTRIBUTES, body={"values": values})


async def bulk_upsert_order_custom_attributes(
    send: Send,
    /,
    *,
    values: Mapping[
        str,
        BulkUpsertOrderCustomAttributesRequestUpsertCustomAttribute
        | BulkUpsertOrderCustomAttributesRequestUpsertCustomAttributeDict,
    ],
) -> BulkUpsertOrderCustomAttributesResponse:
    """Set up to 25 attribute values of orders; the answer maps each entry's key to a value or errors.

    POST /v2/orders/custom-attributes/bulk-upsert. Scopes: ORDERS_WRITE.

    Args:
        values: Up to 25 values to set, by keys of your own, under which the answer tells their outcome.

    Example:
        await square.orders.custom_attributes.batch_upsert(values={...})
    """
    return await send(BULK_UPSERT_ORDER_CUSTOM_ATTRIBUTES, body={"values": values})


def list_order_custom_attributes(
    send: Send,
    /,
    order_id: str,
    *,
    visibility_filter: VisibilityFilter | None = None,
    cursor: str | None = None,
    limit: int | None = None,
    with_definitions: bool | None = None,
) -> Pages[CustomAttribute]:
    """List an order's custom attributes, on request with their definitions.

    GET /v2/orders/{order_id}/custom-attributes. Scopes: ORDERS_READ.

    Args:
        order_id: ID of the order.
        visibility_filter: Which ones, by what the application may do: `ALL`, `READ` or `READ_WRITE`. One of
            ALL, READ, READ_WRITE.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        limit: How many results a page holds at most. At most 100.
        with_definitions: Put each attribute's definition into its `definition`; false by default.

    Example:
        async for item in square.orders.custom_attributes.list("..."): ...
    """
    return send.pages(
        LIST_ORDER_CUSTOM_ATTRIBUTES,
        path={"order_id": order_id},
        query={
            "visibility_filter": visibility_filter,
            "cursor": cursor,
            "limit": limit,
            "with_definitions": with_definitions,
        },
    )


async def delete_order_custom_attribute(
    send: Send, /, order_id: str, custom_attribute_key: str
) -> DeleteOrderCustomAttributeResponse:
    """Delete a custom attribute's value from an order.

    DELETE /v2/orders/{order_id}/custom-attributes/{custom_attribute_key}. Scopes: ORDERS_WRITE.

    Args:
        order_id: ID of the order.
        custom_attribute_key: Key of the attribute's definition; another application's key is written
            `application:key`.

    Example:
        await square.orders.custom_attributes.delete("...", "favourite_print")
    """
    return await send(
        DELETE_ORDER_CUSTOM_ATTRIBUTE,
        path={"order_id": order_id, "custom_attribute_key": custom_attribute_key},
    )


async def retrieve_order_custom_attribute(
    send: Send,
    /,
    order_id: str,
    custom_attribute_key: str,
    *,
    version: int | None = None,
    with_definition: bool | None = None,
) -> RetrieveOrderCustomAttributeResponse:
    """Get an order's custom attribute, on request with its definition.

    GET /v2/orders/{order_id}/custom-attributes/{custom_attribute_key}. Scopes: ORDERS_READ.

    Args:
        order_id: ID of the order.
        custom_attribute_key: Key of the attribute's definition; another application's key is written
            `application:key`.
        version: Version of the attribute that the answer must have at least; a future one is an error.
        with_definition: Put the attribute's definition into its `definition`; false by default.

    Example:
        await square.orders.custom_attributes.get("...", "favourite_print")
    """
    return await send(
        RETRIEVE_ORDER_CUSTOM_ATTRIBUTE,
        path={"order_id": order_id, "custom_attribute_key": custom_attribute_key},
        query={"version": version, "with_definition": with_definition},
    )


async def upsert_order_custom_attribute(
    send: Send,
    /,
    order_id: str,
    custom_attribute_key: str,
    *,
    custom_attribute: CustomAttribute | CustomAttributeDict,
    idempotency_key: str | Null | None = None,
) -> UpsertOrderCustomAttributeResponse:
    """Set a custom attribute of an order; its definition must exist.

    POST /v2/orders/{order_id}/custom-attributes/{custom_attribute_key}. Scopes: ORDERS_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        order_id: ID of the order.
        custom_attribute_key: Key of the attribute's definition; another application's key is written
            `application:key`.
        custom_attribute: `value`, on request with the current `version`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 45 characters.

    Example:
        await square.orders.custom_attributes.upsert(...)
    """
    return await send(
        UPSERT_ORDER_CUSTOM_ATTRIBUTE,
        path={"order_id": order_id, "custom_attribute_key": custom_attribute_key},
        body={"custom_attribute": custom_attribute, "idempotency_key": idempotency_key},
    )


class OrdersCustomAttributes(Resource):
    """Values of custom attributes of orders."""

    batch_delete = bulk_delete_order_custom_attributes
    batch_upsert = bulk_upsert_order_custom_attributes
    list = list_order_custom_attributes
    delete = delete_order_custom_attribute
    get = retrieve_order_custom_attribute
    upsert = upsert_order_custom_attribute
