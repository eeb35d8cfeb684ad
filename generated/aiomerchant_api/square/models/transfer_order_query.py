"""The model TransferOrderQuery, and what belongs to it. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field, field as _field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import SortOrder, TransferOrderSortField, TransferOrderStatus


@define(kw_only=True, eq=False, repr=False)
class TransferOrderQuery(Model):
    """Filter and sort order of transfer orders.

    Attributes:
        filter: Which transfer orders.
        sort: In which order.
    """

    filter: TransferOrderFilter | None = field(default=None, metadata=NOT_NULL)
    sort: TransferOrderSort | None = field(default=None, metadata=NOT_NULL)


@define(kw_only=True, eq=False, repr=False)
class TransferOrderFilter(Model):
    """Which transfer orders to find.

    Attributes:
        source_location_ids: Those that one of these locations sends.
        destination_location_ids: Those that one of these locations receives.
        statuses: Those in one of these statuses. One of DRAFT, STARTED, PARTIALLY_RECEIVED, COMPLETED,
            CANCELED.
    """

    source_location_ids: list[str] | None = None
    destination_location_ids: list[str] | None = None
    statuses: list[TransferOrderStatus] | None = None


@define(kw_only=True, eq=False, repr=False)
class TransferOrderSort(Model):
    """Schema `TransferOrderSort`.

    Attributes:
        field: `CREATED_AT` or `UPDATED_AT`. One of CREATED_AT, UPDATED_AT.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: TransferOrderSortField | None = _field(default=None, metadata=NOT_NULL)
    order: SortOrder | None = _field(default=None, metadata=NOT_NULL)
