"""Square: transfer_orders. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import Body, ListOperation, Operation, Pages, Paging, Resource, Send

if TYPE_CHECKING:
    from ..inputs.transfer import (
        CreateTransferOrderDataDict,
        TransferOrderGoodsReceiptDict,
        TransferOrderQueryDict,
        UpdateTransferOrderDataDict,
    )
    from ..models.transfer_order import TransferOrder
    from ..models.transfer_orders_bodies import (
        CancelTransferOrderResponse,
        CreateTransferOrderData,
        CreateTransferOrderResponse,
        DeleteTransferOrderResponse,
        ReceiveTransferOrderResponse,
        RetrieveTransferOrderResponse,
        SearchTransferOrdersResponse,
        StartTransferOrderResponse,
        TransferOrderGoodsReceipt,
        TransferOrderQuery,
        UpdateTransferOrderData,
        UpdateTransferOrderResponse,
    )

CREATE_TRANSFER_ORDER: Final[Operation[CreateTransferOrderResponse]] = Operation(
    "CreateTransferOrder",
    "transfer_orders.create",
    "POST",
    "/v2/transfer-orders",
    provider="square",
    returns="CreateTransferOrderResponse",
    body=Body(type="CreateTransferOrderRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ", "INVENTORY_WRITE"),
    idempotency=("idempotency_key",),
)

SEARCH_TRANSFER_ORDERS: Final[ListOperation[SearchTransferOrdersResponse, TransferOrder]] = ListOperation(
    "SearchTransferOrders",
    "transfer_orders.search",
    "POST",
    "/v2/transfer-orders/search",
    provider="square",
    returns="SearchTransferOrdersResponse",
    body=Body(type="SearchTransferOrdersRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
    paging=Paging(style="cursor", items="transfer_orders", cursor="cursor", location="body", limit="limit"),
)

RETRIEVE_TRANSFER_ORDER: Final[Operation[RetrieveTransferOrderResponse]] = Operation(
    "RetrieveTransferOrder",
    "transfer_orders.get",
    "GET",
    "/v2/transfer-orders/{transfer_order_id}",
    provider="square",
    returns="RetrieveTransferOrderResponse",
    security=("oauth2",),
    scopes=("INVENTORY_READ",),
)

UPDATE_TRANSFER_ORDER: Final[Operation[UpdateTransferOrderResponse]] = Operation(
    "UpdateTransferOrder",
    "transfer_orders.update",
    "PUT",
    "/v2/transfer-orders/{transfer_order_id}",
    provider="square",
    returns="UpdateTransferOrderResponse",
    body=Body(type="UpdateTransferOrderRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ", "INVENTORY_WRITE"),
    idempotency=("idempotency_key",),
)

DELETE_TRANSFER_ORDER: Final[Operation[DeleteTransferOrderResponse]] = Operation(
    "DeleteTransferOrder",
    "transfer_orders.delete",
    "DELETE",
    "/v2/transfer-orders/{transfer_order_id}",
    provider="square",
    returns="DeleteTransferOrderResponse",
    query=("version",),
    security=("oauth2",),
    scopes=("INVENTORY_READ", "INVENTORY_WRITE"),
)

CANCEL_TRANSFER_ORDER: Final[Operation[CancelTransferOrderResponse]] = Operation(
    "CancelTransferOrder",
    "transfer_orders.cancel",
    "POST",
    "/v2/transfer-orders/{transfer_order_id}/cancel",
    provider="square",
    returns="CancelTransferOrderResponse",
    body=Body(type="CancelTransferOrderRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ", "INVENTORY_WRITE"),
    idempotency=("idempotency_key",),
)

RECEIVE_TRANSFER_ORDER: Final[Operation[ReceiveTransferOrderResponse]] = Operation(
    "ReceiveTransferOrder",
    "transfer_orders.receive",
    "POST",
    "/v2/transfer-orders/{transfer_order_id}/receive",
    provider="square",
    returns="ReceiveTransferOrderResponse",
    body=Body(type="ReceiveTransferOrderRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ", "INVENTORY_WRITE"),
    idempotency=("idempotency_key",),
)

START_TRANSFER_ORDER: Final[Operation[StartTransferOrderResponse]] = Operation(
    "StartTransferOrder",
    "transfer_orders.start",
    "POST",
    "/v2/transfer-orders/{transfer_order_id}/start",
    provider="square",
    returns="StartTransferOrderResponse",
    body=Body(type="StartTransferOrderRequest"),
    security=("oauth2",),
    scopes=("INVENTORY_READ", "INVENTORY_WRITE"),
    idempotency=("idempotency_key",),
)


async def create_transfer_order(
    send: Send,
    /,
    *,
    transfer_order: CreateTransferOrderData | CreateTransferOrderDataDict,
    idempotency_key: str | None = None,
) -> CreateTransferOrderResponse:
    """Draft a transfer order, which moves stock from one location to another.

    POST /v2/transfer-orders. Scopes: INVENTORY_READ, INVENTORY_WRITE. `idempotency_key` is made unless
    given, and is the same on each attempt.

    Args:
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        transfer_order: The transfer order: its locations and lines.

    Example:
        await square.transfer_orders.create(transfer_order={...})
    """
    return await send(
        CREATE_TRANSFER_ORDER, body={"idempotency_key": idempotency_key, "transfer_order": transfer_order}
    )


def search_transfer_orders(
    send: Send,
    /,
    *,
    query: TransferOrderQuery | TransferOrderQueryDict | None = None,
    cursor: str | None = None,
    limit: int | None = None,
) -> Pages[TransferOrder]:
    """Find transfer orders by their locations and status.

    POST /v2/transfer-orders/search. Scopes: INVENTORY_READ.

    Args:
        query: Filter and sort order; by default all.
        cursor: Cursor of the page before; `Pages` sends it by itself.
        limit: How many transfer orders a page holds.

    Example:
        async for item in square.transfer_orders.search(): ...
    """
    return send.pages(SEARCH_TRANSFER_ORDERS, body={"query": query, "cursor": cursor, "limit": limit})


async def retrieve_transfer_order(send: Send, /, transfer_order_id: str) -> RetrieveTransferOrderResponse:
    """Get a transfer order.

    GET /v2/transfer-orders/{transfer_order_id}. Scopes: INVENTORY_READ.

    Args:
        transfer_order_id: ID of the transfer order.

    Example:
        await square.transfer_orders.get("...")
    """
    return await send(RETRIEVE_TRANSFER_ORDER, path={"transfer_order_id": transfer_order_id})


async def update_transfer_order(
    send: Send,
    /,
    transfer_order_id: str,
    *,
    transfer_order: UpdateTransferOrderData | UpdateTransferOrderDataDict,
    idempotency_key: str | None = None,
    version: int | None = None,
) -> UpdateTransferOrderResponse:
    """Change the given fields of a transfer order; `version` guards against a stale view.

    PUT /v2/transfer-orders/{transfer_order_id}. Scopes: INVENTORY_READ, INVENTORY_WRITE. `idempotency_key`
    is made unless given, and is the same on each attempt.

    Args:
        transfer_order_id: ID of the transfer order.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        transfer_order: The changed fields.
        version: Current version: changes only if it is still that.

    Example:
        await square.transfer_orders.update("...", transfer_order={...})
    """
    return await send(
        UPDATE_TRANSFER_ORDER,
        path={"transfer_order_id": transfer_order_id},
        body={"idempotency_key": idempotency_key, "transfer_order": transfer_order, "version": version},
    )


async def delete_transfer_order(
    send: Send, /, transfer_order_id: str, *, version: int | None = None
) -> DeleteTransferOrderResponse:
    """Delete a transfer order in status DRAFT.

    DELETE /v2/transfer-orders/{transfer_order_id}. Scopes: INVENTORY_READ, INVENTORY_WRITE.

    Args:
        transfer_order_id: ID of the transfer order.
        version: Current version of the transfer order.

    Example:
        await square.transfer_orders.delete("...")
    """
    return await send(
        DELETE_TRANSFER_ORDER, path={"transfer_order_id": transfer_order_id}, query={"version": version}
    )


async def cancel_transfer_order(
    send: Send, /, transfer_order_id: str, *, idempotency_key: str | None = None, version: int | None = None
) -> CancelTransferOrderResponse:
    """Cancel a started transfer order; what was not received goes back to the source's stock.

    POST /v2/transfer-orders/{transfer_order_id}/cancel. Scopes: INVENTORY_READ, INVENTORY_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        transfer_order_id: ID of the transfer order.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        version: Current version: cancels only if it is still that.

    Example:
        await square.transfer_orders.cancel("...")
    """
    return await send(
        CANCEL_TRANSFER_ORDER,
        path={"transfer_order_id": transfer_order_id},
        body={"idempotency_key": idempotency_key, "version": version},
    )


async def receive_transfer_order(
    send: Send,
    /,
    transfer_order_id: str,
    *,
    receipt: TransferOrderGoodsReceipt | TransferOrderGoodsReceiptDict,
    idempotency_key: str | None = None,
    version: int | None = None,
) -> ReceiveTransferOrderResponse:
    """Record what arrived, in one part or several; each quantity is received, damaged or canceled.

    POST /v2/transfer-orders/{transfer_order_id}/receive. Scopes: INVENTORY_READ, INVENTORY_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        transfer_order_id: ID of the transfer order.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        receipt: What arrived, by line.
        version: Current version: records only if it is still that.

    Example:
        await square.transfer_orders.receive("...", receipt={...})
    """
    return await send(
        RECEIVE_TRANSFER_ORDER,
        path={"transfer_order_id": transfer_order_id},
        body={"idempotency_key": idempotency_key, "receipt": receipt, "version": version},
    )


async def start_transfer_order(
    send: Send, /, transfer_order_id: str, *, idempotency_key: str | None = None, version: int | None = None
) -> StartTransferOrderResponse:
    """Start a drafted transfer order: its quantities leave the source's stock.

    POST /v2/transfer-orders/{transfer_order_id}/start. Scopes: INVENTORY_READ, INVENTORY_WRITE.
    `idempotency_key` is made unless given, and is the same on each attempt.

    Args:
        transfer_order_id: ID of the transfer order.
        idempotency_key: Key by which a repeated call takes effect once; left out, a UUID is made for the
            call.
        version: Current version: starts only if it is still that.

    Example:
        await square.transfer_orders.start("...")
    """
    return await send(
        START_TRANSFER_ORDER,
        path={"transfer_order_id": transfer_order_id},
        body={"idempotency_key": idempotency_key, "version": version},
    )


class TransferOrders(Resource):
    """Stock on its way from one location to another."""

    create = create_transfer_order
    search = search_transfer_orders
    get = retrieve_transfer_order
    update = update_transfer_order
    delete = delete_transfer_order
    cancel = cancel_transfer_order
    receive = receive_transfer_order
    start = start_transfer_order
