"""SearchTransferOrdersResponse, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder
    from ..models.transfer_order_query import TransferOrderQuery


@model
class SearchTransferOrdersResponse(Model):
    """Schema `SearchTransferOrdersResponse`.

    Attributes:
        transfer_orders: The transfer orders of the page.
        cursor: Cursor of the next page; missing on the last.
        errors: What went wrong, if anything did.
    """

    transfer_orders: list[TransferOrder] | None = None
    cursor: str | None = None
    errors: list[Error] | None = None


@model
class SearchTransferOrdersRequest(Model):
    """Schema `SearchTransferOrdersRequest`.

    Attributes:
        query: Filter and sort order; by default all.
        cursor: Cursor of the page before; `Pages` sends it by itself.
        limit: How many transfer orders a page holds.
    """

    query: TransferOrderQuery | None = None
    cursor: str | None = None
    limit: int | None = None
