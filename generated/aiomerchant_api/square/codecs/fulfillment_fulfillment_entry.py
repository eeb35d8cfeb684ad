"""The codec of FulfillmentFulfillmentEntry.

Written by scripts/regenerate.py from spec/; edit those, not this.
"""

from __future__ import annotations

from operator import itemgetter
from typing import Any, Final

from aiomerchant_core.codec import (
    At,
    Encode,
    dict_of,
    encode_dict_of,
    mismatch,
    new,
    object_encoder,
    refuse_float,
    string,
)

from ..models.fulfillment_fulfillment_entry import FulfillmentFulfillmentEntry

_decode_metadata = dict_of(string)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "FulfillmentFulfillmentEntry")
    known = data if len(data) == 4 else _NOTHING | data
    try:
        v_uid, v_line_item_uid, v_quantity, v_metadata = _values(known)
    except KeyError:
        known = _NOTHING | data
        v_uid, v_line_item_uid, v_quantity, v_metadata = _values(known)
    self: Any = new(FulfillmentFulfillmentEntry)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.line_item_uid = v_line_item_uid
    if v_line_item_uid.__class__ is not str:
        self.line_item_uid = mismatch(v_line_item_uid, at, "line_item_uid", "string")
    self.quantity = v_quantity
    if v_quantity.__class__ is not str:
        self.quantity = mismatch(v_quantity, at, "quantity", "string")
    self.metadata = None if v_metadata is None else _decode_metadata(v_metadata, at, "metadata")
    self._extra = None if len(known) == 4 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "line_item_uid": ("line_item_uid", False, refuse_float),
    "quantity": ("quantity", False, refuse_float),
    "metadata": ("metadata", False, encode_dict_of(refuse_float)),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(FulfillmentFulfillmentEntry, _FIELDS)
