"""The codec of ShiftQuery.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Decode,
    Encode,
    decode_later,
    encode_later,
    mismatch,
    new,
    object_encoder,
)

from ..models.shift_query import ShiftQuery

decode_shift_filter: Decode = decode_later(__name__, "shift_filter", globals(), "decode_shift_filter")
decode_shift_sort: Decode = decode_later(__name__, "shift_sort", globals(), "decode_shift_sort")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ShiftQuery")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_filter, v_sort = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_filter, v_sort = _values(known)
    self: Any = new(ShiftQuery)
    self.filter = None if v_filter is None else decode_shift_filter(v_filter, (at, "filter"))
    self.sort = None if v_sort is None else decode_shift_sort(v_sort, (at, "sort"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "filter": ("filter", False, encode_later(__name__, "shift_filter")),
    "sort": ("sort", False, encode_later(__name__, "shift_sort")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ShiftQuery, _FIELDS)
