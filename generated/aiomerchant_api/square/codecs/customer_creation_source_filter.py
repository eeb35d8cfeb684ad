"""The codec of CustomerCreationSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from typing import Any, Final

from ...codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string
from ..models.customer_creation_source_filter import CustomerCreationSourceFilter

_values = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCreationSourceFilter")
    get = data.get
    self: Any = new(CustomerCreationSourceFilter)
    self.values = v = get("values")
    if v is not None:
        self.values = _values(v, at, "values")
    self.rule = v = get("rule")
    if v.__class__ is not str and (v is not None):
        self.rule = mismatch(v, at, "rule", "string")
    self._extra = (
        None if _FIELDS.keys() >= data.keys() else {key: data[key] for key in data if key not in _FIELDS}
    )
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "values": ("values", False, plain),
    "rule": ("rule", False, plain),
}

encode = object_encoder(CustomerCreationSourceFilter, _FIELDS)
