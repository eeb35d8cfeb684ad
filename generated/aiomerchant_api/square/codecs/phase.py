"""The codec of Phase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.phase import Phase


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Phase")
    get = data.get
    self: Any = new(Phase)
    self.uid = v = get("uid")
    if v.__class__ is not str and (v is not None):
        self.uid = mismatch(v, at, "uid", "string")
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int and (v is not None):
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.order_template_id = v = get("order_template_id")
    if v.__class__ is not str and (v is not None):
        self.order_template_id = mismatch(v, at, "order_template_id", "string")
    self.plan_phase_uid = v = get("plan_phase_uid")
    if v.__class__ is not str and (v is not None):
        self.plan_phase_uid = mismatch(v, at, "plan_phase_uid", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, plain),
    "ordinal": ("ordinal", False, refuse_float),
    "order_template_id": ("order_template_id", False, plain),
    "plan_phase_uid": ("plan_phase_uid", False, plain),
}

encode = object_encoder(Phase, _FIELDS)
