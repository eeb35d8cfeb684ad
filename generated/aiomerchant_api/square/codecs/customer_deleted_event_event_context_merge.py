"""The codec of CustomerDeletedEventEventContextMerge.

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
    refuse_float,
    string,
)

from ..models.customer_deleted_event_event_context_merge import CustomerDeletedEventEventContextMerge

_decode_from_customer_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "CustomerDeletedEventEventContextMerge")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_from_customer_ids, v_to_customer_id = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_from_customer_ids, v_to_customer_id = _values(known)
    self: Any = new(CustomerDeletedEventEventContextMerge)
    self.from_customer_ids = (
        None
        if v_from_customer_ids is None
        else _decode_from_customer_ids(v_from_customer_ids, at, "from_customer_ids")
    )
    self.to_customer_id = v_to_customer_id
    if v_to_customer_id.__class__ is not str and v_to_customer_id is not None:
        self.to_customer_id = mismatch(v_to_customer_id, at, "to_customer_id", "string")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "from_customer_ids": ("from_customer_ids", False, encode_list_of(refuse_float)),
    "to_customer_id": ("to_customer_id", False, refuse_float),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(CustomerDeletedEventEventContextMerge, _FIELDS)
