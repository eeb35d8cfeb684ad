"""The codec of InventoryTransfer.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    instant,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.inventory_transfer import InventoryTransfer

decode_source_application: Decode = decode_later(
    __name__, "source_application", globals(), "decode_source_application"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryTransfer")
    get = data.get
    self: Any = new(InventoryTransfer)
    self.id = v = get("id")
    if v.__class__ is not str and (v is not None or "id" in data):
        self.id = mismatch(v, at, "id", "string")
    self.reference_id = v = get("reference_id")
    if v.__class__ is not str and (v is not None):
        self.reference_id = mismatch(v, at, "reference_id", "string")
    self.state = v = get("state")
    if v.__class__ is not str and (v is not None):
        self.state = mismatch(v, at, "state", "string")
    self.from_location_id = v = get("from_location_id")
    if v.__class__ is not str and (v is not None):
        self.from_location_id = mismatch(v, at, "from_location_id", "string")
    self.to_location_id = v = get("to_location_id")
    if v.__class__ is not str and (v is not None):
        self.to_location_id = mismatch(v, at, "to_location_id", "string")
    self.catalog_object_id = v = get("catalog_object_id")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_id = mismatch(v, at, "catalog_object_id", "string")
    self.catalog_object_type = v = get("catalog_object_type")
    if v.__class__ is not str and (v is not None):
        self.catalog_object_type = mismatch(v, at, "catalog_object_type", "string")
    self.quantity = v = get("quantity")
    if v.__class__ is not str and (v is not None):
        self.quantity = mismatch(v, at, "quantity", "string")
    self.occurred_at = v = get("occurred_at")
    if v is not None:
        self.occurred_at = instant(v, at, "occurred_at")
    self.created_at = v = get("created_at")
    if v is not None or "created_at" in data:
        self.created_at = instant(v, at, "created_at")
    self.source = v = get("source")
    if v is not None or "source" in data:
        self.source = decode_source_application(v, (at, "source"))
    self.employee_id = v = get("employee_id")
    if v.__class__ is not str and (v is not None):
        self.employee_id = mismatch(v, at, "employee_id", "string")
    self.team_member_id = v = get("team_member_id")
    if v.__class__ is not str and (v is not None):
        self.team_member_id = mismatch(v, at, "team_member_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, plain),
    "reference_id": ("reference_id", False, plain),
    "state": ("state", False, plain),
    "from_location_id": ("from_location_id", False, plain),
    "to_location_id": ("to_location_id", False, plain),
    "catalog_object_id": ("catalog_object_id", False, plain),
    "catalog_object_type": ("catalog_object_type", False, plain),
    "quantity": ("quantity", False, plain),
    "occurred_at": ("occurred_at", False, plain),
    "created_at": ("created_at", False, plain),
    "source": ("source", False, encode_later(__name__, "source_application")),
    "employee_id": ("employee_id", False, plain),
    "team_member_id": ("team_member_id", False, plain),
}

encode = object_encoder(InventoryTransfer, _FIELDS)
