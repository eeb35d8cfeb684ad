"""Square's orders, with a search for their entries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from attrs import evolve

from aiomerchant_api.square.api import orders as generated
from aiomerchant_core import ListOperation

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_api.square.inputs import SearchOrdersQueryDict
    from aiomerchant_api.square.models import OrderEntry, SearchOrdersQuery, SearchOrdersResponse
    from aiomerchant_core import Pages, Paging

__all__ = ["Orders"]

#: The same operation, paged by the other list of its answer.
_SEARCH_ENTRIES: Final[ListOperation[SearchOrdersResponse, OrderEntry]] = cast(
    Any,
    evolve(
        generated.SEARCH_ORDERS,
        paging=evolve(cast("Paging", generated.SEARCH_ORDERS.paging), items="order_entries"),
    ),
)


class Orders(generated.Orders):
    """Square's orders."""

    def search_entries(
        self,
        *,
        location_ids: Sequence[str] | None = None,
        cursor: str | None = None,
        query: SearchOrdersQuery | SearchOrdersQueryDict | None = None,
        limit: int | None = None,
    ) -> Pages[OrderEntry]:
        """POST /v2/orders/search, for the ids, versions and locations of the orders instead of the orders.

        The arguments are those of `search`.
        """
        body = {
            "location_ids": location_ids,
            "cursor": cursor,
            "query": query,
            "limit": limit,
            "return_entries": True,
        }
        return self.pages(_SEARCH_ENTRIES, body=body)
