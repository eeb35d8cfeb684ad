"""The codec of InventoryChange.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
)

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
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_type, v_physical_count, v_adjustment, v_transfer, v_measurement_unit, v_measurement_unit_id = (
            _values(known)
        )
    except KeyError:
        known = _NOTHING | data
        v_type, v_physical_count, v_adjustment, v_transfer, v_measurement_unit, v_measurement_unit_id = (
            _values(known)
        )
    self: Any = new(InventoryChange)
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.physical_count = (
        None
        if v_physical_count is None
        else decode_inventory_physical_count(v_physical_count, (at, "physical_count"))
    )
    self.adjustment = (
        None if v_adjustment is None else decode_inventory_adjustment(v_adjustment, (at, "adjustment"))
    )
    self.transfer = None if v_transfer is None else decode_inventory_transfer(v_transfer, (at, "transfer"))
    self.measurement_unit = (
        None
        if v_measurement_unit is None and "measurement_unit" not in data
        else decode_catalog_measurement_unit(v_measurement_unit, (at, "measurement_unit"))
    )
    self.measurement_unit_id = v_measurement_unit_id
    if v_measurement_unit_id.__class__ is not str and not (
        v_measurement_unit_id is None and "measurement_unit_id" not in data
    ):
        self.measurement_unit_id = mismatch(v_measurement_unit_id, at, "measurement_unit_id", "string")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "type": ("type", False, plain),
    "physical_count": ("physical_count", False, encode_later(__name__, "inventory_physical_count")),
    "adjustment": ("adjustment", False, encode_later(__name__, "inventory_adjustment")),
    "transfer": ("transfer", False, encode_later(__name__, "inventory_transfer")),
    "measurement_unit": ("measurement_unit", False, encode_later(__name__, "catalog_measurement_unit")),
    "measurement_unit_id": ("measurement_unit_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InventoryChange, _FIELDS)
