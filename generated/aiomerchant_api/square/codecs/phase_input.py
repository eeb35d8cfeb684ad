"""The codec of PhaseInput.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float, whole

from ..models.phase_input import PhaseInput


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "PhaseInput")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_ordinal, v_order_template_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_ordinal, v_order_template_id = _values(known)
    self: Any = new(PhaseInput)
    self.ordinal = v_ordinal
    if v_ordinal.__class__ is not int:
        self.ordinal = mismatch(v_ordinal, at, "ordinal", "integer")
    self.order_template_id = v_order_template_id
    if v_order_template_id.__class__ is not str and v_order_template_id is not None:
        self.order_template_id = mismatch(v_order_template_id, at, "order_template_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "ordinal": ("ordinal", False, whole),
    "order_template_id": ("order_template_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(PhaseInput, _FIELDS)
