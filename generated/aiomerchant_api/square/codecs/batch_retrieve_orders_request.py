"""The codec of BatchRetrieveOrdersRequest.

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

from ..models.batch_retrieve_orders_request import BatchRetrieveOrdersRequest

_decode_order_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveOrdersRequest")
    known = data if len(data) == 2 else _NOTHING | data
    try:
        v_location_id, v_order_ids = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_location_id, v_order_ids = _values(known)
    self: Any = new(BatchRetrieveOrdersRequest)
    self.location_id = v_location_id
    if v_location_id.__class__ is not str and v_location_id is not None:
        self.location_id = mismatch(v_location_id, at, "location_id", "string")
    self.order_ids = _decode_order_ids(v_order_ids, at, "order_ids")
    self._extra = None if len(known) == 2 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "location_id": ("location_id", False, refuse_float),
    "order_ids": ("order_ids", False, encode_list_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchRetrieveOrdersRequest, _FIELDS)
