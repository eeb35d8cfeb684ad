"""The codec of SwapPlanRequest.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
)
from ..models.swap_plan_request import SwapPlanRequest

decode_phase_input: Decode = decode_later(__name__, "phase_input", globals(), "decode_phase_input")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SwapPlanRequest")
    get = data.get
    self: Any = new(SwapPlanRequest)
    self.new_plan_variation_id = v = get("new_plan_variation_id")
    if v.__class__ is not str and (v is not None):
        self.new_plan_variation_id = mismatch(v, at, "new_plan_variation_id", "string")
    self.phases = v = get("phases")
    if v.__class__ is list:
        here = (at, "phases[]")
        self.phases = [decode_phase_input(i, here) for i in v]
    elif v is not None:
        self.phases = mismatch(v, at, "phases", "array")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "new_plan_variation_id": ("new_plan_variation_id", False, plain),
    "phases": ("phases", False, encode_list_of(encode_later(__name__, "phase_input"))),
}

encode = object_encoder(SwapPlanRequest, _FIELDS)
