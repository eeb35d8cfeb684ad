"""The codec of SelectOption.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.select_option import SelectOption


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SelectOption")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_reference_id, v_title = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_reference_id, v_title = _values(known)
    self: Any = new(SelectOption)
    self.reference_id = v_reference_id
    if v_reference_id.__class__ is not str:
        self.reference_id = mismatch(v_reference_id, at, "reference_id", "string")
    self.title = v_title
    if v_title.__class__ is not str:
        self.title = mismatch(v_title, at, "title", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "reference_id": ("reference_id", False, refuse_float),
    "title": ("title", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SelectOption, _FIELDS)
