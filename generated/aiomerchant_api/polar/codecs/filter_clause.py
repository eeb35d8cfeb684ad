"""The codec of FilterClause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    boolean,
    by_class,
    integer,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.filter_clause import FilterClause

_decode_value = by_class({str: string, int: integer, bool: boolean}, "string or integer or boolean")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FilterClause")
    known = data if len(data) == 3 else _NOTHING | data
    try:
        v_property, v_operator, v_value = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_property, v_operator, v_value = _values(known)
    self: Any = new(FilterClause)
    self.property = v_property
    if v_property.__class__ is not str:
        self.property = mismatch(v_property, at, "property", "string")
    self.operator = v_operator
    if v_operator.__class__ is not str:
        self.operator = mismatch(v_operator, at, "operator", "string")
    self.value = _decode_value(v_value, at, "value")
    self._extra = None if len(known) == 3 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "property": ("property", False, refuse_float),
    "operator": ("operator", False, plain),
    "value": ("value", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FilterClause, _FIELDS)
