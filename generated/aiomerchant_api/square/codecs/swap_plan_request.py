"""The codec of SwapPlanRequest.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
)

from ..models.swap_plan_request import SwapPlanRequest

decode_phase_input: Decode = decode_later(__name__, "phase_input", globals(), "decode_phase_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SwapPlanRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_new_plan_variation_id, v_phases = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_new_plan_variation_id, v_phases = _values(known)
    self: Any = new(SwapPlanRequest)
    self.new_plan_variation_id = v_new_plan_variation_id
    if v_new_plan_variation_id.__class__ is not str and v_new_plan_variation_id is not None:
        self.new_plan_variation_id = mismatch(v_new_plan_variation_id, at, "new_plan_variation_id", "string")
    if v_phases.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase_input(item, here) for item in v_phases]
    elif v_phases is None:
        self.phases = None
    else:
        self.phases = mismatch(v_phases, at, "phases", "array")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "new_plan_variation_id": ("new_plan_variation_id", False, refuse_float),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase_input"))),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SwapPlanRequest, _FIELDS)
