"""The codec of CustomerTextFilter.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, refuse_float

from ..models.customer_text_filter import CustomerTextFilter


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerTextFilter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_exact, v_fuzzy = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_exact, v_fuzzy = _values(known)
    self: Any = new(CustomerTextFilter)
    self.exact = v_exact
    if v_exact.__class__ is not str and v_exact is not None:
        self.exact = mismatch(v_exact, at, "exact", "string")
    self.fuzzy = v_fuzzy
    if v_fuzzy.__class__ is not str and v_fuzzy is not None:
        self.fuzzy = mismatch(v_fuzzy, at, "fuzzy", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "exact": ("exact", False, refuse_float),
    "fuzzy": ("fuzzy", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerTextFilter, _FIELDS)
