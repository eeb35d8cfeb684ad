"""Mappings given for InventoryTransfer. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from ..inputs.source_application import SourceApplicationDict
    from ..models.enums import InventoryState
    from ..models.source_application import SourceApplication


class InventoryTransferDict(TypedDict, total=False):
    id: str | None
    reference_id: str | None
    state: InventoryState | None
    from_location_id: str | None
    to_location_id: str | None
    catalog_object_id: str | None
    catalog_object_type: str | None
    quantity: str | None
    occurred_at: datetime | None
    created_at: datetime | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | None
    team_member_id: str | None
