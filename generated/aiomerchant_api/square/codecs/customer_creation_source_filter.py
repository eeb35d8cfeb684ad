"""The codec of CustomerCreationSourceFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, list_of, mismatch, new, object_encoder, plain, string

from ..models.customer_creation_source_filter import CustomerCreationSourceFilter

_decode_values = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerCreationSourceFilter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_values, v_rule = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_values, v_rule = _values(known)
    self: Any = new(CustomerCreationSourceFilter)
    self.values = None if v_values is None else _decode_values(v_values, at, "values")
    self.rule = v_rule
    if v_rule.__class__ is not str and v_rule is not None:
        self.rule = mismatch(v_rule, at, "rule", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "values": ("values", False, plain),
    "rule": ("rule", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerCreationSourceFilter, _FIELDS)
