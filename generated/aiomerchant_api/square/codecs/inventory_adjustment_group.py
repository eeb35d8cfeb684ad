"""The codec of InventoryAdjustmentGroup.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.inventory_adjustment_group import InventoryAdjustmentGroup


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "InventoryAdjustmentGroup")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_id, v_root_adjustment_id, v_from_state, v_to_state = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_id, v_root_adjustment_id, v_from_state, v_to_state = _values(known)
    self: Any = new(InventoryAdjustmentGroup)
    self.id = v_id
    if v_id.__class__ is not str and not (v_id is None and "id" not in data):
        self.id = mismatch(v_id, at, "id", "string")
    self.root_adjustment_id = v_root_adjustment_id
    if v_root_adjustment_id.__class__ is not str and not (
        v_root_adjustment_id is None and "root_adjustment_id" not in data
    ):
        self.root_adjustment_id = mismatch(v_root_adjustment_id, at, "root_adjustment_id", "string")
    self.from_state = v_from_state
    if v_from_state.__class__ is not str and not (v_from_state is None and "from_state" not in data):
        self.from_state = mismatch(v_from_state, at, "from_state", "string")
    self.to_state = v_to_state
    if v_to_state.__class__ is not str and not (v_to_state is None and "to_state" not in data):
        self.to_state = mismatch(v_to_state, at, "to_state", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "id": ("id", False, refuse_float),
    "root_adjustment_id": ("root_adjustment_id", False, refuse_float),
    "from_state": ("from_state", False, plain),
    "to_state": ("to_state", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(InventoryAdjustmentGroup, _FIELDS)
