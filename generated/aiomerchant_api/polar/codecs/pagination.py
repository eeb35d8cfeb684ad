"""The codec of Pagination.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, whole

from ..models.pagination import Pagination


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Pagination")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_total_count, v_max_page = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_total_count, v_max_page = _values(known)
    self: Any = new(Pagination)
    self.total_count = v_total_count
    if v_total_count.__class__ is not int:
        self.total_count = mismatch(v_total_count, at, "total_count", "integer")
    self.max_page = v_max_page
    if v_max_page.__class__ is not int:
        self.max_page = mismatch(v_max_page, at, "max_page", "integer")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "total_count": ("total_count", False, whole),
    "max_page": ("max_page", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Pagination, _FIELDS)
