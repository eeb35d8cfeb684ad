"""The codec of ListResourceBenefit.

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
    encode_list_of,
    mismatch,
    new,
    object_encoder,
)

from ..models.list_resource_benefit import ListResourceBenefit

decode_benefit: Decode = decode_later(__name__, "benefit", globals(), "decode_benefit")
decode_pagination: Decode = decode_later(__name__, "pagination", globals(), "decode_pagination")


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "ListResourceBenefit")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_items, v_pagination = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_items, v_pagination = _values(known)
    self: Any = new(ListResourceBenefit)
    if v_items.__class__ is list:
        here = (at, "items[]")
        self.items = [decode_benefit(item, here) for item in v_items]
    else:
        self.items = mismatch(v_items, at, "items", "array")
    self.pagination = decode_pagination(v_pagination, (at, "pagination"))
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "items": ("items", False, encode_list_of(encode_later(__name__, "benefit"))),
    "pagination": ("pagination", False, encode_later(__name__, "pagination")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(ListResourceBenefit, _FIELDS)
