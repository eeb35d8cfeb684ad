"""The codec of BulkSwapPlanRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain
from ..models.bulk_swap_plan_request import BulkSwapPlanRequest


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BulkSwapPlanRequest")
    get = data.get
    self: Any = new(BulkSwapPlanRequest)
    self.new_plan_variation_id = v = get("new_plan_variation_id")
    if v.__class__ is not str:
        self.new_plan_variation_id = mismatch(v, at, "new_plan_variation_id", "string")
    self.old_plan_variation_id = v = get("old_plan_variation_id")
    if v.__class__ is not str:
        self.old_plan_variation_id = mismatch(v, at, "old_plan_variation_id", "string")
    self.location_id = v = get("location_id")
    if v.__class__ is not str:
        self.location_id = mismatch(v, at, "location_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "new_plan_variation_id": ("new_plan_variation_id", False, plain),
    "old_plan_variation_id": ("old_plan_variation_id", False, plain),
    "location_id": ("location_id", False, plain),
}

encode = object_encoder(BulkSwapPlanRequest, _FIELDS)
