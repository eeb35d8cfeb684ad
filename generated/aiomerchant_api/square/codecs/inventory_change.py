"""The codec of InventoryChange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Decode, Encode, decode_later, encode_later, mismatch, new, object_encoder, plain
from ..models.inventory_change import InventoryChange

decode_inventory_physical_count: Decode = decode_later(
    __name__, "inventory_physical_count", globals(), "decode_inventory_physical_count"
)
decode_inventory_adjustment: Decode = decode_later(
    __name__, "inventory_adjustment", globals(), "decode_inventory_adjustment"
)
decode_inventory_transfer: Decode = decode_later(
    __name__, "inventory_transfer", globals(), "decode_inventory_transfer"
)
decode_catalog_measurement_unit: Decode = decode_later(
    __name__, "catalog_measurement_unit", globals(), "decode_catalog_measurement_unit"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryChange")
    get = data.get
    self: Any = new(InventoryChange)
    self.type = v = get("type")
    if v.__class__ is not str and (v is not None):
        self.type = mismatch(v, at, "type", "string")
    self.physical_count = v = get("physical_count")
    if v is not None:
        self.physical_count = decode_inventory_physical_count(v, (at, "physical_count"))
    self.adjustment = v = get("adjustment")
    if v is not None:
        self.adjustment = decode_inventory_adjustment(v, (at, "adjustment"))
    self.transfer = v = get("transfer")
    if v is not None:
        self.transfer = decode_inventory_transfer(v, (at, "transfer"))
    self.measurement_unit = v = get("measurement_unit")
    if v is not None or "measurement_unit" in data:
        self.measurement_unit = decode_catalog_measurement_unit(v, (at, "measurement_unit"))
    self.measurement_unit_id = v = get("measurement_unit_id")
    if v.__class__ is not str and (v is not None or "measurement_unit_id" in data):
        self.measurement_unit_id = mismatch(v, at, "measurement_unit_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "physical_count": ("physical_count", False, encode_later(__name__, "inventory_physical_count")),
    "adjustment": ("adjustment", False, encode_later(__name__, "inventory_adjustment")),
    "transfer": ("transfer", False, encode_later(__name__, "inventory_transfer")),
    "measurement_unit": ("measurement_unit", False, encode_later(__name__, "catalog_measurement_unit")),
    "measurement_unit_id": ("measurement_unit_id", False, plain),
}

encode = object_encoder(InventoryChange, _FIELDS)
