"""The codec of FilterClause.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, boolean, by_class, integer, mismatch, new, object_encoder, plain, string
from ..models.filter_clause import FilterClause

_value = by_class({str: string, int: integer, bool: boolean}, "string or integer or boolean")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FilterClause")
    get = data.get
    self: Any = new(FilterClause)
    self.property = v = get("property")
    if v.__class__ is not str:
        self.property = mismatch(v, at, "property", "string")
    self.operator = v = get("operator")
    if v.__class__ is not str:
        self.operator = mismatch(v, at, "operator", "string")
    self.value = _value(get("value"), at, "value")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "property": ("property", False, plain),
    "operator": ("operator", False, plain),
    "value": ("value", False, plain),
}

encode = object_encoder(FilterClause, _FIELDS)
