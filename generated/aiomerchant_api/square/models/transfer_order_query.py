"""TransferOrderQuery, and what belongs to it. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import ABSENT, Model, Nullable, model

if TYPE_CHECKING:
    from ..models.enums import SortOrder, TransferOrderSortField, TransferOrderStatus


@model
class TransferOrderQuery(Model):
    """Filter and sort order of transfer orders.

    Attributes:
        filter: Which transfer orders.
        sort: In which order.
    """

    filter: TransferOrderFilter | None = None
    sort: TransferOrderSort | None = None


@model
class TransferOrderFilter(Model):
    """Which transfer orders to find.

    Attributes:
        source_location_ids: Those that one of these locations sends.
        destination_location_ids: Those that one of these locations receives.
        statuses: Those in one of these statuses. One of DRAFT, STARTED, PARTIALLY_RECEIVED, COMPLETED,
            CANCELED.
    """

    source_location_ids: Nullable[list[str]] = ABSENT
    destination_location_ids: Nullable[list[str]] = ABSENT
    statuses: Nullable[list[TransferOrderStatus]] = ABSENT


@model
class TransferOrderSort(Model):
    """Schema `TransferOrderSort`.

    Attributes:
        field: `CREATED_AT` or `UPDATED_AT`. One of CREATED_AT, UPDATED_AT.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: TransferOrderSortField | None = None
    order: SortOrder | None = None
