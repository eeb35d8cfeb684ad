"""The model BatchRetrieveInventoryChangesSort. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field as _field

from aiomerchant_core import NOT_NULL, Model

if TYPE_CHECKING:
    from ..models.enums import BatchRetrieveInventoryChangesSortField, SortOrder


@define(kw_only=True, eq=False, repr=False)
class BatchRetrieveInventoryChangesSort(Model):
    """Schema `BatchRetrieveInventoryChangesSort`.

    Attributes:
        field: `OCCURRED_AT`, the time at which a change took place. One of OCCURRED_AT.
        order: `ASC` or `DESC`. One of DESC, ASC.
    """

    field: BatchRetrieveInventoryChangesSortField | None = _field(default=None, metadata=NOT_NULL)
    order: SortOrder | None = _field(default=None, metadata=NOT_NULL)
