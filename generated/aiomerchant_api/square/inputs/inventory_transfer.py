"""Mappings given for InventoryTransfer. Written by scripts/regenerate.py from spec/; edit those, not this."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import datetime

    from aiomerchant_core import Null

    from ..inputs.source_application import SourceApplicationDict
    from ..models.enums import InventoryState
    from ..models.source_application import SourceApplication


class InventoryTransferDict(TypedDict, total=False):
    id: str | None
    reference_id: str | Null | None
    state: InventoryState | Null | None
    from_location_id: str | Null | None
    to_location_id: str | Null | None
    catalog_object_id: str | Null | None
    catalog_object_type: str | Null | None
    quantity: str | Null | None
    occurred_at: datetime | Null | None
    created_at: datetime | None
    source: SourceApplication | SourceApplicationDict | None
    employee_id: str | Null | None
    team_member_id: str | Null | None
