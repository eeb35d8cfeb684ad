"""The codec of CursorPagination.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import At, Encode, mismatch, new, object_encoder, plain

from ..models.cursor_pagination import CursorPagination


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CursorPagination")
    known = data if len(data) == 1 else _NOTHING | data
    try:
        v_has_next_page = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_has_next_page = _values(known)
    self: Any = new(CursorPagination)
    self.has_next_page = v_has_next_page
    if v_has_next_page.__class__ is not bool:
        self.has_next_page = mismatch(v_has_next_page, at, "has_next_page", "boolean")
    self._extra = None if len(known) == 1 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "has_next_page": ("has_next_page", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CursorPagination, _FIELDS)
