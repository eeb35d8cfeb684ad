"""Mappings given for InventoryPhysicalCount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.source_application import SourceApplicationDict
    from ..models.enums import InventoryState
    from ..models.source_application import SourceApplication


class InventoryPhysicalCountDict(TypedDict, total=False):
    id: str | None
    reference_id: str | None
    catalog_object_id: str | None
    catalog_object_type: str | None
    state: InventoryState | None
    location_id: str | None
    quantity: str | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | None
    team_member_id: str | None
    occurred_at: datetime | None
    created_at: datetime | None
    adjustment_id: str | None
