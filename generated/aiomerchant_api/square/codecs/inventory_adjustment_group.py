"""The codec of InventoryAdjustmentGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.inventory_adjustment_group import InventoryAdjustmentGroup


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryAdjustmentGroup")
    get = data.get
    self: Any = new(InventoryAdjustmentGroup)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.root_adjustment_id = v = get("root_adjustment_id")
    if v.__class__ is not str and (v is not None or "root_adjustment_id" in data):
        self.root_adjustment_id = mismatch(v, at, "root_adjustment_id", "string")
    self.from_state = v = get("from_state")
    if v.__class__ is not str and (v is not None or "from_state" in data):
        self.from_state = mismatch(v, at, "from_state", "string")
    self.to_state = v = get("to_state")
    if v.__class__ is not str and (v is not None or "to_state" in data):
        self.to_state = mismatch(v, at, "to_state", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "root_adjustment_id": ("root_adjustment_id", False, plain),
    "from_state": ("from_state", False, plain),
    "to_state": ("to_state", False, plain),
}

encode = object_encoder(InventoryAdjustmentGroup, _FIELDS)
