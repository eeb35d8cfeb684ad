"""Mappings given for BatchRetrieveInventoryChangesSort. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.enums import BatchRetrieveInventoryChangesSortField, SortOrder


class BatchRetrieveInventoryChangesSortDict(TypedDict, total=False):
    field: BatchRetrieveInventoryChangesSortField | None
    order: SortOrder | None
