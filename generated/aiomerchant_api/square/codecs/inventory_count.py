"""The codec of InventoryCount.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    instant,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
)

from ..models.inventory_count import InventoryCount


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryCount")
    known = data if len(data) == 7 else _NOTHING | data
    try:
        (
            v_catalog_object_id,
            v_catalog_object_type,
            v_state,
            v_location_id,
            v_quantity,
            v_calculated_at,
            v_is_estimated,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_catalog_object_id,
            v_catalog_object_type,
            v_state,
            v_location_id,
            v_quantity,
            v_calculated_at,
            v_is_estimated,
        ) = _values(known)
    self: Any = new(InventoryCount)
    self.catalog_object_id = v_catalog_object_id
    if v_catalog_object_id.__class__ is not str and v_catalog_object_id is not None:
        self.catalog_object_id = mismatch(v_catalog_object_id, at, "catalog_object_id", "string")
    self.catalog_object_type = v_catalog_object_type
    if v_catalog_object_type.__class__ is not str and v_catalog_object_type is not None:
        self.catalog_object_type = mismatch(v_catalog_object_type, at, "catalog_object_type", "string")
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.quantity = v_quantity
    if v_quantity.__class__ is not str and v_quantity is not None:
        self.quantity = mismatch(v_quantity, at, "quantity", "string")
    self.calculated_at = (
        None
        if v_calculated_at is None and "calculated_at" not in data
        else instant(v_calculated_at, at, "calculated_at")
    )
    self.is_estimated = v_is_estimated
    if v_is_estimated.__class__ is not bool and not (v_is_estimated is None and "is_estimated" not in data):
        self.is_estimated = mismatch(v_is_estimated, at, "is_estimated", "boolean")
    self._extra = None if len(known) == 7 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_object_id": ("catalog_object_id", False, refuse_float),
    "catalog_object_type": ("catalog_object_type", False, refuse_float),
    "state": ("state", False, plain),
    "location_id": ("location_id", False, refuse_float),
    "quantity": ("quantity", False, refuse_float),
    "calculated_at": ("calculated_at", False, moment),
    "is_estimated": ("is_estimated", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InventoryCount, _FIELDS)
