"""The codec of BatchRetrieveInventoryCountsRequest.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    encode_list_of,
    instant,
    list_of,
    mismatch,
    moment,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
    whole,
)

from ..models.batch_retrieve_inventory_counts_request import BatchRetrieveInventoryCountsRequest

_decode_catalog_object_ids = list_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "BatchRetrieveInventoryCountsRequest")
    known = data if len(data) == 6 else _NOTHING | data
    try:
        v_catalog_object_ids, v_location_ids, v_updated_after, v_cursor, v_states, v_limit = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_catalog_object_ids, v_location_ids, v_updated_after, v_cursor, v_states, v_limit = _values(known)
    self: Any = new(BatchRetrieveInventoryCountsRequest)
    self.catalog_object_ids = (
        None
        if v_catalog_object_ids is None
        else _decode_catalog_object_ids(v_catalog_object_ids, at, "catalog_object_ids")
    )
    self.location_ids = (
        None if v_location_ids is None else _decode_catalog_object_ids(v_location_ids, at, "location_ids")
    )
    self.updated_after = None if v_updated_after is None else instant(v_updated_after, at, "updated_after")
    self.cursor = v_cursor
    if v_cursor.__class__ is not str and v_cursor is not None:
        self.cursor = mismatch(v_cursor, at, "cursor", "string")
    self.states = None if v_states is None else _decode_catalog_object_ids(v_states, at, "states")
    self.limit = v_limit
    if v_limit.__class__ is not int and v_limit is not None:
        self.limit = mismatch(v_limit, at, "limit", "integer")
    self._extra = None if len(known) == 6 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "catalog_object_ids": ("catalog_object_ids", False, encode_list_of(refuse_float)),
    "location_ids": ("location_ids", False, encode_list_of(refuse_float)),
    "updated_after": ("updated_after", False, moment),
    "cursor": ("cursor", False, refuse_float),
    "states": ("states", False, plain),
    "limit": ("limit", False, whole),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(BatchRetrieveInventoryCountsRequest, _FIELDS)
