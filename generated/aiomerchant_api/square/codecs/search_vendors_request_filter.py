"""The codec of SearchVendorsRequestFilter.

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
    plain,
    refuse_float,
    string,
)

from ..models.search_vendors_request_filter import SearchVendorsRequestFilter

_decode_name = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "SearchVendorsRequestFilter")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_name, v_status = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_name, v_status = _values(known)
    self: Any = new(SearchVendorsRequestFilter)
    self.name = None if v_name is None else _decode_name(v_name, at, "name")
    self.status = None if v_status is None else _decode_name(v_status, at, "status")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "name": ("name", False, encode_list_of(refuse_float)),
    "status": ("status", False, plain),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(SearchVendorsRequestFilter, _FIELDS)
