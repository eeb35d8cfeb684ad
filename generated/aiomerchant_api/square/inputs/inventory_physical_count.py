"""Mappings given for InventoryPhysicalCount. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.source_application import SourceApplicationDict
    from ..models.enums import InventoryState
    from ..models.source_application import SourceApplication


class InventoryPhysicalCountDict(TypedDict, total=False):
    id: str | None
    reference_id: str | Null | None
    catalog_object_id: str | Null | None
    catalog_object_type: str | Null | None
    state: InventoryState | Null | None
    location_id: str | Null | None
    quantity: str | Null | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | Null | None
    team_member_id: str | Null | None
    occurred_at: datetime | Null | None
    created_at: datetime | None
    adjustment_id: str | None
