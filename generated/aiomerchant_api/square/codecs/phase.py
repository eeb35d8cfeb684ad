"""The codec of Phase.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.phase import Phase


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Phase")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_uid, v_ordinal, v_order_template_id, v_plan_phase_uid = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_ordinal, v_order_template_id, v_plan_phase_uid = _values(known)
    self: Any = new(Phase)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int and v_ordinal is not None:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.order_template_id = v_order_template_id
    if v_order_template_id.__class__ is not str and v_order_template_id is not None:
        self.order_template_id = mismatch(v_order_template_id, at, "order_template_id", "string")
    self.plan_phase_uid = v_plan_phase_uid
    if v_plan_phase_uid.__class__ is not str and v_plan_phase_uid is not None:
        self.plan_phase_uid = mismatch(v_plan_phase_uid, at, "plan_phase_uid", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "ordinal": ("ordinal", False, whole),
    "order_template_id": ("order_template_id", False, refuse_float),
    "plan_phase_uid": ("plan_phase_uid", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Phase, _FIELDS)
