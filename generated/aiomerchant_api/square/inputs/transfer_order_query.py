"""Mappings given for TransferOrderQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from aiomerchant_core import Null

    from ..models.enums import SortOrder, TransferOrderSortField, TransferOrderStatus
    from ..models.transfer_order_query import TransferOrderFilter, TransferOrderSort


class TransferOrderQueryDict(TypedDict, total=False):
    filter: TransferOrderFilter | TransferOrderFilterDict | None
    sort: TransferOrderSort | TransferOrderSortDict | None


class TransferOrderFilterDict(TypedDict, total=False):
    source_location_ids: Sequence[str] | Null | None
    destination_location_ids: Sequence[str] | Null | None
    statuses: Sequence[TransferOrderStatus] | Null | None


class TransferOrderSortDict(TypedDict, total=False):
    field: TransferOrderSortField | None
    order: SortOrder | None
