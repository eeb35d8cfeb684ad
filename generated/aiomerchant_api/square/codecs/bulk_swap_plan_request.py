"""The codec of BulkSwapPlanRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.bulk_swap_plan_request import BulkSwapPlanRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkSwapPlanRequest")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_new_plan_variation_id, v_old_plan_variation_id, v_location_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_new_plan_variation_id, v_old_plan_variation_id, v_location_id = _values(known)
    self: Any = new(BulkSwapPlanRequest)
    self.new_plan_variation_id = v_new_plan_variation_id
    if v_new_plan_variation_id.__class__ is not str:
        self.new_plan_variation_id = mismatch(v_new_plan_variation_id, at, "new_plan_variation_id", "string")
    self.old_plan_variation_id = v_old_plan_variation_id
    if v_old_plan_variation_id.__class__ is not str:
        self.old_plan_variation_id = mismatch(v_old_plan_variation_id, at, "old_plan_variation_id", "string")
    self.location_id = v_location_id
    if v_location_id.__class__ is not str:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "new_plan_variation_id": ("new_plan_variation_id", False, refuse_float),
    "old_plan_variation_id": ("old_plan_variation_id", False, refuse_float),
    "location_id": ("location_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BulkSwapPlanRequest, _FIELDS)
