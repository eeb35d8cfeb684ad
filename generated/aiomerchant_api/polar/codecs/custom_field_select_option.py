"""The codec of CustomFieldSelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.custom_field_select_option import CustomFieldSelectOption


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomFieldSelectOption")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_value, v_label = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_value, v_label = _values(known)
    self: Any = new(CustomFieldSelectOption)
    self.value = v_value
    if v_value.__class__ is not str:
        self.value = mismatch(v_value, at, "value", "string")
    self.label = v_label
    if v_label.__class__ is not str:
        self.label = mismatch(v_label, at, "label", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "value": ("value", False, refuse_float),
    "label": ("label", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomFieldSelectOption, _FIELDS)
