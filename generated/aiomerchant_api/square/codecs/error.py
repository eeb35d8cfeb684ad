"""The codec of Error.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain, refuse_float

from ..models.error import Error


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Error")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_category, v_code, v_detail, v_field = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_category, v_code, v_detail, v_field = _values(known)
    self: Any = new(Error)
    self.category = v_category
    if v_category.__class__ is not str:
        self.category = mismatch(v_category, at, "category", "string")
    self.code = v_code
    if v_code.__class__ is not str:
        self.code = mismatch(v_code, at, "code", "string")
    self.detail = v_detail
    if v_detail.__class__ is not str and not (v_detail is None and "detail" not in data):
        self.detail = mismatch(v_detail, at, "detail", "string")
    self.field = v_field
    if v_field.__class__ is not str and not (v_field is None and "field" not in data):
        self.field = mismatch(v_field, at, "field", "string")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "category": ("category", False, plain),
    "code": ("code", False, plain),
    "detail": ("detail", False, refuse_float),
    "field": ("field", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Error, _FIELDS)
