"""The codec of FilterValue.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    list_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.filter_value import FilterValue

_decode_all = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FilterValue")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_all, v_any, v_none = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_all, v_any, v_none = _values(known)
    self: Any = new(FilterValue)
    self.all = None if v_all is None else _decode_all(v_all, at, "all")
    self.any = None if v_any is None else _decode_all(v_any, at, "any")
    self.none = None if v_none is None else _decode_all(v_none, at, "none")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "all": ("all", False, encode_list_of(refuse_float)),
    "any": ("any", False, encode_list_of(refuse_float)),
    "none": ("none", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FilterValue, _FIELDS)
