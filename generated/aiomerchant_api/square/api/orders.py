"""Square: orders. Generated from spec/."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..inputs.order import OrderDict, OrderRewardDict, SearchOrdersQueryDict
    from ..models.order import Order
    from ..models.order_reward import OrderReward
    from ..models.orders_bodies import (
        BatchRetrieveOrdersResponse,
        CalculateOrderResponse,
        CloneOrderResponse,
        CreateOrderResponse,
        PayOrderResponse,
        RetrieveOrderResponse,
        SearchOrdersQuery,
        SearchOrdersResponse,
        UpdateOrderResponse,
    )
    from .orders_custom_attribute_definitions import OrdersCustomAttributeDefinitions
    from .orders_custom_attributes import OrdersCustomAttributes

CREATE_ORDER: Final[Operation[CreateOrderResponse]] = Operation(
    "CreateOrder",
    "orders.create",
    "POST",
    "/v2/orders",
    provider="square",
    returns="CreateOrderResponse",
    body=Body(type="CreateOrderRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
    idempotency=("idempotency_key",),
)

BATCH_RETRIEVE_ORDERS: Final[Operation[BatchRetrieveOrdersResponse]] = Operation(
    "BatchRetrieveOrders",
    "orders.batch_get",
    "POST",
    "/v2/orders/batch-retrieve",
    provider="square",
    returns="BatchRetrieveOrdersResponse",
    body=Body(type="BatchRetrieveOrdersRequest"),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
)

CALCULATE_ORDER: Final[Operation[CalculateOrderResponse]] = Operation(
    "CalculateOrder",
    "orders.calculate",
    "POST",
    "/v2/orders/calculate",
    provider="square",
    returns="CalculateOrderResponse",
    body=Body(type="CalculateOrderRequest"),
    security=("oauth2",),
)

CLONE_ORDER: Final[Operation[CloneOrderResponse]] = Operation(
    "CloneOrder",
    "orders.clone",
    "POST",
    "/v2/orders/clone",
    provider="square",
    returns="CloneOrderResponse",
    body=Body(type="CloneOrderRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
    idempotency=("idempotency_key",),
)

SEARCH_ORDERS: Final[ListOperation[SearchOrdersResponse, Order]] = ListOperation(
    "SearchOrders",
    "orders.search",
    "POST",
    "/v2/orders/search",
    provider="square",
    returns="SearchOrdersResponse",
    body=Body(type="SearchOrdersRequest"),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
    paging=Paging(
        style="cursor", items="orders", cursor="cursor", location="body", limit="limit", largest=1000
    ),
)

RETRIEVE_ORDER: Final[Operation[RetrieveOrderResponse]] = Operation(
    "RetrieveOrder",
    "orders.get",
    "GET",
    "/v2/orders/{order_id}",
    provider="square",
    returns="RetrieveOrderResponse",
    security=("oauth2",),
    scopes=("ORDERS_READ",),
)

UPDATE_ORDER: Final[Operation[UpdateOrderResponse]] = Operation(
    "UpdateOrder",
    "orders.update",
    "PUT",
    "/v2/orders/{order_id}",
    provider="square",
    returns="UpdateOrderResponse",
    body=Body(type="UpdateOrderRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
    idempotency=("idempotency_key",),
)

PAY_ORDER: Final[Operation[PayOrderResponse]] = Operation(
    "PayOrder",
    "orders.pay",
    "POST",
    "/v2/orders/{order_id}/pay",
    provider="square",
    returns="PayOrderResponse",
    body=Body(type="PayOrderRequest"),
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE", "ORDERS_WRITE"),
    idempotency=("idempotency_key",),
)


async def create_order(
    send: Send, /, *, order: Order | OrderDict | None = None, idempotency_key: str | None = None
) -> CreateOrderResponse:
    """Create an order at a location; its totals are computed, and it is paid by payments or `pay`.

    POST /v2/orders. Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each
    attempt.

    Args:
        order: The order; its totals are computed.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.

    Example:
        await square.orders.create(order={...})
    """
    return await send(CREATE_ORDER, body={"order": order, "idempotency_key": idempotency_key})


async def batch_retrieve_orders(
    send: Send, /, *, order_ids: Sequence[str], location_id: str | Null | None = None
) -> BatchRetrieveOrdersResponse:
    """Get up to 100 orders by ID; an unknown ID is left out of the answer.

    POST /v2/orders/batch-retrieve. Scopes: ORDERS_READ.

    Args:
        location_id: ID of the orders' location; left out, orders of all the seller's locations are found.
        order_ids: IDs of the orders, at most 100.

    Example:
        await square.orders.batch_get(order_ids=[...])
    """
    return await send(BATCH_RETRIEVE_ORDERS, body={"location_id": location_id, "order_ids": order_ids})


async def calculate_order(
    send: Send,
    /,
    *,
    order: Order | OrderDict,
    proposed_rewards: Sequence[OrderReward | OrderRewardDict] | Null | None = None,
) -> CalculateOrderResponse:
    """Compute an order's totals, taxes and discounts without creating or changing anything.

    POST /v2/orders/calculate.

    Args:
        order: The whole order.
        proposed_rewards: Loyalty reward tiers to try out; nothing is redeemed.

    Example:
        await square.orders.calculate(order={...})
    """
    return await send(CALCULATE_ORDER, body={"order": order, "proposed_rewards": proposed_rewards})


async def clone_order(
    send: Send, /, *, order_id: str, version: int | None = None, idempotency_key: str | Null | None = None
) -> CloneOrderResponse:
    """Copy an order's core (line items, taxes, discounts) into a new order in state DRAFT.

    POST /v2/orders/clone. Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on
    each attempt.

    Args:
        order_id: ID of the order to copy.
        version: Version that the order must still have; by default any.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.

    Example:
        await square.orders.clone(order_id="...")
    """
    return await send(
        CLONE_ORDER, body={"order_id": order_id, "version": version, "idempotency_key": idempotency_key}
    )


def search_orders(
    send: Send,
    /,
    *,
    location_ids: Sequence[str] | None = None,
    cursor: str | None = None,
    query: SearchOrdersQuery | SearchOrdersQueryDict | None = None,
    limit: int | None = None,
    return_entries: bool | None = None,
) -> Pages[Order]:
    """Find orders of up to ten locations by state, time, customer, source or fulfillment.

    POST /v2/orders/search. Scopes: ORDERS_READ.

    Args:
        location_ids: IDs of the locations, at most 10, all of one seller.
        cursor: Where to go on: the `cursor` of the page before; left out for the first page.
        query: Filter and order; the same for all pages.
        limit: How many orders a page holds, at most 1000; 500 by default.
        return_entries: Give ID, version and location alone instead of whole orders; false by default.

    Example:
        async for item in square.orders.search(location_ids=[...]): ...
    """
    return send.pages(
        SEARCH_ORDERS,
        body={
            "location_ids": location_ids,
            "cursor": cursor,
            "query": query,
            "limit": limit,
            "return_entries": return_entries,
        },
    )


async def retrieve_order(send: Send, /, order_id: str) -> RetrieveOrderResponse:
    """Get an order.

    GET /v2/orders/{order_id}. Scopes: ORDERS_READ.

    Args:
        order_id: ID of the order.

    Example:
        await square.orders.get("...")
    """
    return await send(RETRIEVE_ORDER, path={"order_id": order_id})


async def update_order(
    send: Send,
    /,
    order_id: str,
    *,
    order: Order | OrderDict | Null | None = None,
    fields_to_clear: Sequence[str] | Null | None = None,
    idempotency_key: str | Null | None = None,
) -> UpdateOrderResponse:
    """Change or clear fields of an order in state OPEN or DRAFT; needs its current `version`.

    PUT /v2/orders/{order_id}. Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same
    on each attempt.

    Args:
        order_id: ID of the order.
        order: The changed fields and the current `version`; list elements are found by their `uid`.
        fields_to_clear: Paths of fields and list elements to empty, such as `line_items[UID].note`.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. At most 192 characters.

    Example:
        await square.orders.update("...", order={...})
    """
    return await send(
        UPDATE_ORDER,
        path={"order_id": order_id},
        body={"order": order, "fields_to_clear": fields_to_clear, "idempotency_key": idempotency_key},
    )


async def pay_order(
    send: Send,
    /,
    order_id: str,
    *,
    idempotency_key: str | None = None,
    order_version: int | Null | None = None,
    payment_ids: Sequence[str] | Null | None = None,
) -> PayOrderResponse:
    """Complete approved payments that add up to an order's total, or settle a total of 0; money moves.

    POST /v2/orders/{order_id}/pay. Scopes: PAYMENTS_WRITE, ORDERS_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        order_id: ID of the order.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call. 1 to 192 characters.
        order_version: Version that the order must still have; by default any.
        payment_ids: IDs of approved payments, made for this order, that add up to its total; empty for a
            total of 0.

    Example:
        await square.orders.pay("...", payment_ids=[...])
    """
    return await send(
        PAY_ORDER,
        path={"order_id": order_id},
        body={"idempotency_key": idempotency_key, "order_version": order_version, "payment_ids": payment_ids},
    )


class Orders(Resource):
    """What is sold, with prices, taxes, discounts, fulfillments, tenders and returns."""

    @cached_property
    def custom_attribute_definitions(self) -> OrdersCustomAttributeDefinitions:
        from .orders_custom_attribute_definitions import OrdersCustomAttributeDefinitions

        return OrdersCustomAttributeDefinitions(self._send)

    @cached_property
    def custom_attributes(self) -> OrdersCustomAttributes:
        from .orders_custom_attributes import OrdersCustomAttributes

        return OrdersCustomAttributes(self._send)

    create = create_order
    batch_get = batch_retrieve_orders
    calculate = calculate_order
    clone = clone_order
    search = search_orders
    get = retrieve_order
    update = update_order
    pay = pay_order
