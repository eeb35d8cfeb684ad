"""BatchRetrieveInventoryChangesSort. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiomerchant_core import Model, model

if TYPE_CHECKING:
    from ..models.enums import BatchRetrieveInventoryChangesSortField, SortOrder


@model
class BatchRetrieveInventoryChangesSort(Model):
    """Schema `BatchRetrieveInventoryChangesSort`.

    Attributes:
        field: `OCCURRED_AT`, the time at which a change took place. One of OCCURRED_AT.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: BatchRetrieveInventoryChangesSortField | None = None
    order: SortOrder | None = None
