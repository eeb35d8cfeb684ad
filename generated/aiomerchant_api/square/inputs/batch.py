"""Mappings given for models. Generated from spec/."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..models.enums import BatchRetrieveInventoryChangesSortField, SortOrder


class BatchRetrieveInventoryChangesSortDict(TypedDict, total=False):
    field: BatchRetrieveInventoryChangesSortField | None
    order: SortOrder | None
