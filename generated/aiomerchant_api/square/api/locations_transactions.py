"""Square: locations.transactions. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from aiomerchant_core import ListOperation, Operation, Pages, Paging, Resource, Send, deprecated

if TYPE_CHECKING:
    from datetime import datetime

    from ..models.enums import SortOrder
    from ..models.locations_transactions_bodies import (
        CaptureTransactionResponse,
        ListTransactionsResponse,
        RetrieveTransactionResponse,
        Transaction,
        VoidTransactionResponse,
    )

LIST_TRANSACTIONS: Final[ListOperation[ListTransactionsResponse, Transaction]] = ListOperation(
    "ListTransactions",
    "locations.transactions.list",
    "GET",
    "/v2/locations/{location_id}/transactions",
    provider="square",
    returns="ListTransactionsResponse",
    query=("begin_time", "end_time", "sort_order", "cursor"),
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
    paging=Paging(style="cursor", items="transactions", cursor="cursor"),
    deprecated=True,
)

RETRIEVE_TRANSACTION: Final[Operation[RetrieveTransactionResponse]] = Operation(
    "RetrieveTransaction",
    "locations.transactions.get",
    "GET",
    "/v2/locations/{location_id}/transactions/{transaction_id}",
    provider="square",
    returns="RetrieveTransactionResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_READ",),
    deprecated=True,
)

CAPTURE_TRANSACTION: Final[Operation[CaptureTransactionResponse]] = Operation(
    "CaptureTransaction",
    "locations.transactions.capture",
    "POST",
    "/v2/locations/{location_id}/transactions/{transaction_id}/capture",
    provider="square",
    returns="CaptureTransactionResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    deprecated=True,
)

VOID_TRANSACTION: Final[Operation[VoidTransactionResponse]] = Operation(
    "VoidTransaction",
    "locations.transactions.void",
    "POST",
    "/v2/locations/{location_id}/transactions/{transaction_id}/void",
    provider="square",
    returns="VoidTransactionResponse",
    security=("oauth2",),
    scopes=("PAYMENTS_WRITE",),
    deprecated=True,
)


class LocationsTransactions(Resource):
    """Sales as the old API had them; `payments` and `orders` take their place."""

    @deprecated("The API deprecates this operation")
    def list(
        send: Send,
        /,
        location_id: str,
        *,
        begin_time: datetime | None = None,
        end_time: datetime | None = None,
        sort_order: SortOrder | None = None,
        cursor: str | None = None,
    ) -> Pages[Transaction]:
        """List a location's transactions, 50 a page at most; payments and orders take their place.

        GET /v2/locations/{location_id}/transactions. Scopes: PAYMENTS_READ. Deprecated by the API since
        2019-08-15; `orders.search` replaces it.

        Args:
            location_id: ID of the location.
            begin_time: Earliest time; by default a year ago.
            end_time: Latest time; by default now.
            sort_order: `ASC` or `DESC` (the default) by time. One of DESC, ASC.
            cursor: Where to go on: the `cursor` of the page before; left out for the first page.

        Example:
            async for item in square.locations.transactions.list("..."): ...
        """
        return send.pages(
            LIST_TRANSACTIONS,
            path={"location_id": location_id},
            query={
                "begin_time": begin_time,
                "end_time": end_time,
                "sort_order": sort_order,
                "cursor": cursor,
            },
        )

    @deprecated("The API deprecates this operation")
    async def get(send: Send, /, location_id: str, transaction_id: str) -> RetrieveTransactionResponse:
        """Get a transaction; payments and orders take its place.

        GET /v2/locations/{location_id}/transactions/{transaction_id}. Scopes: PAYMENTS_READ. Deprecated by the
        API since 2019-08-15; `orders.batch_get` replaces it.

        Args:
            location_id: ID of the location.
            transaction_id: ID of the transaction.

        Example:
            await square.locations.transactions.get("...", "...")
        """
        return await send(
            RETRIEVE_TRANSACTION, path={"location_id": location_id, "transaction_id": transaction_id}
        )

    @deprecated("The API deprecates this operation")
    async def capture(send: Send, /, location_id: str, transaction_id: str) -> CaptureTransactionResponse:
        """Capture a transaction that was authorized with `delay_capture`: the money moves.

        POST /v2/locations/{location_id}/transactions/{transaction_id}/capture. Scopes: PAYMENTS_WRITE.
        Deprecated by the API since 2019-08-15; `payments.complete` replaces it.

        Args:
            location_id: ID of the location.
            transaction_id: ID of the transaction.

        Raises:
            APIStatusError: 4xx DELAYED_TRANSACTION_CANCELED, DELAYED_TRANSACTION_EXPIRED.

        Example:
            await square.locations.transactions.capture("...", "...")
        """
        return await send(
            CAPTURE_TRANSACTION, path={"location_id": location_id, "transaction_id": transaction_id}
        )

    @deprecated("The API deprecates this operation")
    async def void(send: Send, /, location_id: str, transaction_id: str) -> VoidTransactionResponse:
        """Release a transaction that was authorized with `delay_capture`: no money moves.

        POST /v2/locations/{location_id}/transactions/{transaction_id}/void. Scopes: PAYMENTS_WRITE. Deprecated
        by the API since 2019-08-15; `payments.cancel` replaces it.

        Args:
            location_id: ID of the location.
            transaction_id: ID of the transaction.

        Raises:
            APIStatusError: 4xx DELAYED_TRANSACTION_CAPTURED, DELAYED_TRANSACTION_EXPIRED.

        Example:
            await square.locations.transactions.void("...", "...")
        """
        return await send(
            VOID_TRANSACTION, path={"location_id": location_id, "transaction_id": transaction_id}
        )
