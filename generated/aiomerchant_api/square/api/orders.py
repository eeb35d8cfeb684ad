"""Square: orders.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ...core import Body, ListOperation, Operation, Paging, Resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...core import Pages, Send
    from ..inputs.order import OrderDict
    from ..inputs.order_reward import OrderRewardDict
    from ..inputs.search_orders_query import SearchOrdersQueryDict
    from ..models.batch_retrieve_orders_response import BatchRetrieveOrdersResponse
    from ..models.calculate_order_response import CalculateOrderResponse
    from ..models.clone_order_response import CloneOrderResponse
    from ..models.create_order_response import CreateOrderResponse
    from ..models.order import Order
    from ..models.order_reward import OrderReward
    from ..models.pay_order_response import PayOrderResponse
    from ..models.retrieve_order_response import RetrieveOrderResponse
    from ..models.search_orders_query import SearchOrdersQuery
    from ..models.search_orders_response import SearchOrdersResponse
    from ..models.update_order_response import UpdateOrderResponse
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
    paging=Paging(style="cursor", items="orders", cursor="cursor", place="body", limit="limit", largest=1000),
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
    """POST /v2/orders.

    Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: At most 192 characters.
    """
    return await send(CREATE_ORDER, body={"order": order, "idempotency_key": idempotency_key})


async def batch_retrieve_orders(
    send: Send, /, *, order_ids: Sequence[str], location_id: str | None = None
) -> BatchRetrieveOrdersResponse:
    """POST /v2/orders/batch-retrieve.

    Scopes: ORDERS_READ.
    """
    return await send(BATCH_RETRIEVE_ORDERS, body={"location_id": location_id, "order_ids": order_ids})


async def calculate_order(
    send: Send,
    /,
    *,
    order: Order | OrderDict,
    proposed_rewards: Sequence[OrderReward | OrderRewardDict] | None = None,
) -> CalculateOrderResponse:
    """POST /v2/orders/calculate."""
    return await send(CALCULATE_ORDER, body={"order": order, "proposed_rewards": proposed_rewards})


async def clone_order(
    send: Send, /, *, order_id: str, version: int | None = None, idempotency_key: str | None = None
) -> CloneOrderResponse:
    """POST /v2/orders/clone.

    Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each attempt.
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
    """POST /v2/orders/search.

    Scopes: ORDERS_READ.

    Args:
        limit: At most 1000.
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
    """GET /v2/orders/{order_id}.

    Scopes: ORDERS_READ.
    """
    return await send(RETRIEVE_ORDER, path={"order_id": order_id})


async def update_order(
    send: Send,
    /,
    order_id: str,
    *,
    order: Order | OrderDict | None = None,
    fields_to_clear: Sequence[str] | None = None,
    idempotency_key: str | None = None,
) -> UpdateOrderResponse:
    """PUT /v2/orders/{order_id}.

    Scopes: ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        idempotency_key: At most 192 characters.
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
    order_version: int | None = None,
    payment_ids: Sequence[str] | None = None,
) -> PayOrderResponse:
    """POST /v2/orders/{order_id}/pay.

    Scopes: PAYMENTS_WRITE, ORDERS_WRITE. `idempotency_key` is made unless given, and is the same on each
    attempt.

    Args:
        idempotency_key: 1 to 192 characters.
    """
    return await send(
        PAY_ORDER,
        path={"order_id": order_id},
        body={"idempotency_key": idempotency_key, "order_version": order_version, "payment_ids": payment_ids},
    )


class Orders(Resource):
    """The operations of `orders`."""

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
