"""The codec of CollectedData.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.collected_data import CollectedData


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CollectedData")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_input_text = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_input_text = _values(known)
    self: Any = new(CollectedData)
    self.input_text = v_input_text
    if v_input_text.__class__ is not str and not (v_input_text is None and "input_text" not in data):
        self.input_text = mismatch(v_input_text, at, "input_text", "string")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "input_text": ("input_text", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CollectedData, _FIELDS)
