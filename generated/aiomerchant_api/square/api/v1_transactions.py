"""Square: v1_transactions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Null, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from ..models.enums import SortOrder, V1UpdateOrderRequestAction
    from ..models.v1_transactions_bodies import V1Order

V1_LIST_ORDERS: Final[ListOperation[list[V1Order], V1Order]] = ListOperation(
    "V1ListOrders",
    "v1_transactions.list_orders",
    "GET",
    "/v1/{location_id}/orders",
    provider="square",
    returns="list[V1Order]",
    query=("order", "limit", "batch_token"),
    security=("oauth2",),
    scopes=("ORDERS_READ",),
    paging=Paging(style="link", items=None, cursor="batch_token", limit="limit"),
    deprecated=True,
)

V1_RETRIEVE_ORDER: Final[Operation[V1Order]] = Operation(
    "V1RetrieveOrder",
    "v1_transactions.retrieve_order",
    "GET",
    "/v1/{location_id}/orders/{order_id}",
    provider="square",
    returns="V1Order",
    security=("oauth2",),
    scopes=("ORDERS_READ",),
    deprecated=True,
)

V1_UPDATE_ORDER: Final[Operation[V1Order]] = Operation(
    "V1UpdateOrder",
    "v1_transactions.update_order",
    "PUT",
    "/v1/{location_id}/orders/{order_id}",
    provider="square",
    returns="V1Order",
    body=Body(type="V1UpdateOrderRequest"),
    security=("oauth2",),
    scopes=("ORDERS_WRITE",),
    deprecated=True,
)


class V1Transactions(Resource):
    """Online store orders of Connect V1; `orders` takes its place."""

    @deprecated("The API deprecates this operation")
    def list_orders(
        send: Send,
        /,
        location_id: str,
        *,
        order: SortOrder | None = None,
        limit: int | None = None,
        batch_token: str | None = None,
    ) -> Pages[V1Order]:
        """List a location's online store orders in summary.

        GET /v1/{location_id}/orders. Scopes: ORDERS_READ. Deprecated by the API.

        Args:
            location_id: ID of the location.
            order: `ASC` or `DESC` by time. One of DESC, ASC.
            limit: How many results a page holds at most.
            batch_token: Where to go on, from the `Link` header of the page before.

        Example:
            async for item in square.v1_transactions.list_orders("..."): ...
        """
        return send.pages(
            V1_LIST_ORDERS,
            path={"location_id": location_id},
            query={"order": order, "limit": limit, "batch_token": batch_token},
        )

    @deprecated("The API deprecates this operation")
    async def retrieve_order(send: Send, /, location_id: str, order_id: str) -> V1Order:
        """Get one online store order with its history.

        GET /v1/{location_id}/orders/{order_id}. Scopes: ORDERS_READ. Deprecated by the API.

        Args:
            location_id: ID of the location.
            order_id: ID of the order.

        Example:
            await square.v1_transactions.retrieve_order("...", "...")
        """
        return await send(V1_RETRIEVE_ORDER, path={"location_id": location_id, "order_id": order_id})

    @deprecated("The API deprecates this operation")
    async def update_order(
        send: Send,
        /,
        location_id: str,
        order_id: str,
        *,
        action: V1UpdateOrderRequestAction,
        shipped_tracking_number: str | Null | None = None,
        completed_note: str | Null | None = None,
        refunded_note: str | Null | None = None,
        canceled_note: str | Null | None = None,
    ) -> V1Order:
        """Complete, cancel or refund an online store order; `action` says which.

        PUT /v1/{location_id}/orders/{order_id}. Scopes: ORDERS_WRITE. Deprecated by the API.

        Args:
            location_id: ID of the location.
            order_id: ID of the order.
            action: One of COMPLETE, CANCEL, REFUND.

        Example:
            await square.v1_transactions.update_order("...", "...", action="COMPLETE")
        """
        return await send(
            V1_UPDATE_ORDER,
            path={"location_id": location_id, "order_id": order_id},
            body={
                "action": action,
                "shipped_tracking_number": shipped_tracking_number,
                "completed_note": completed_note,
                "refunded_note": refunded_note,
                "canceled_note": canceled_note,
            },
        )
