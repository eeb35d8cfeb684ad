"""The model SearchTransferOrdersResponse, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.error import Error
    from ..models.transfer_order import TransferOrder
    from ..models.transfer_order_query import TransferOrderQuery


@define(kw_only=True, eq=False, repr=False)
class SearchTransferOrdersResponse(Model):
    """Schema `SearchTransferOrdersResponse`.

    Attributes:
        transfer_orders: The transfer orders of the page.
        cursor: Cursor of the next page; missing on the last.
        errors: What went wrong, if anything did.
    """

    transfer_orders: list[TransferOrder] | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    errors: list[Error] | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class SearchTransferOrdersRequest(Model):
    """Schema `SearchTransferOrdersRequest`.

    Attributes:
        query: Filter and sort order; by default all.
        cursor: Cursor of the page before; `Pages` sends it by itself.
        limit: How many transfer orders a page holds.
    """

    query: TransferOrderQuery | None = field(default=None, metadata=NOT_NULL)
    cursor: str | None = field(default=None, metadata=NOT_NULL)
    limit: int | None = field(default=None, metadata=NOT_NULL)
