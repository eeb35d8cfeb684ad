"""The codec of PhaseInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float
from ..models.phase_input import PhaseInput


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PhaseInput")
    get = data.get
    self: Any = new(PhaseInput)
    self.ordinal = v = get("ordinal")
    if v.__class__ is not int:
        self.ordinal = mismatch(v, at, "ordinal", "integer")
    self.order_template_id = v = get("order_template_id")
    if v.__class__ is not str and (v is not None):
        self.order_template_id = mismatch(v, at, "order_template_id", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "ordinal": ("ordinal", False, refuse_float),
    "order_template_id": ("order_template_id", False, plain),
}

encode = object_encoder(PhaseInput, _FIELDS)
