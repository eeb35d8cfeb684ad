"""The codec of InventoryCount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, instant, mismatch, new, object_encoder, plain
from ..models.inventory_count import InventoryCount


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryCount")
    get = data.get
    self: Any = new(InventoryCount)
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_object_type = v = get("catalog_object_type")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_type = mismatch(v, at, "catalog_object_type", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str and (v is not None):
        self.location_id = mismatch(v, at, "location_id", "string")
    self.quantity = v = get("quantity")
    if v.__class__ is not str and (v is not None):
        self.quantity = mismatch(v, at, "quantity", "string")
    self.calculated_at = v = get("calculated_at")
    if v is not None or "calculated_at" in data:
        self.calculated_at = instant(v, at, "calculated_at")
    self.is_estimated = v = get("is_estimated")
    if v.__class__ is not bool and (v is not None or "is_estimated" in data):
        self.is_estimated = mismatch(v, at, "is_estimated", "boolean")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_object_type": ("catalog_object_type", False, plain),
    "state": ("state", False, plain),
    "location_id": ("location_id", False, plain),
    "quantity": ("quantity", False, plain),
    "calculated_at": ("calculated_at", False, plain),
    "is_estimated": ("is_estimated", False, plain),
}

encode = object_encoder(InventoryCount, _FIELDS)
