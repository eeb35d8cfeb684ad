"""The codec of Fulfillment.

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
    dict_of,
    encode_dict_of,
    encode_later,
    encode_list_of,
    mismatch,
    new,
    object_encoder,
    plain,
    refuse_float,
    string,
)

from ..models.fulfillment import Fulfillment

decode_fulfillment_fulfillment_entry: Decode = decode_later(
    __name__, "fulfillment_fulfillment_entry", globals(), "decode_fulfillment_fulfillment_entry"
)
_decode_metadata = dict_of(string)
decode_fulfillment_pickup_details: Decode = decode_later(
    __name__, "fulfillment_pickup_details", globals(), "decode_fulfillment_pickup_details"
)
decode_fulfillment_shipment_details: Decode = decode_later(
    __name__, "fulfillment_shipment_details", globals(), "decode_fulfillment_shipment_details"
)
decode_fulfillment_delivery_details: Decode = decode_later(
    __name__, "fulfillment_delivery_details", globals(), "decode_fulfillment_delivery_details"
)


def decode(data: Any, at: At) -> Any:
    if data.__class__ is not dict:
        return mismatch(data, at, "", "Fulfillment")
    known = data if len(data) == 9 else _NOTHING | data
    try:
        (
            v_uid,
            v_type,
            v_state,
            v_line_item_application,
            v_entries,
            v_metadata,
            v_pickup_details,
            v_shipment_details,
            v_delivery_details,
        ) = _values(known)
    except KeyError:
        known = _NOTHING | data
        (
            v_uid,
            v_type,
            v_state,
            v_line_item_application,
            v_entries,
            v_metadata,
            v_pickup_details,
            v_shipment_details,
            v_delivery_details,
        ) = _values(known)
    self: Any = new(Fulfillment)
    self.uid = v_uid
    if v_uid.__class__ is not str and v_uid is not None:
        self.uid = mismatch(v_uid, at, "uid", "string")
    self.type = v_type
    if v_type.__class__ is not str and v_type is not None:
        self.type = mismatch(v_type, at, "type", "string")
    self.state = v_state
    if v_state.__class__ is not str and v_state is not None:
        self.state = mismatch(v_state, at, "state", "string")
    self.line_item_application = v_line_item_application
    if v_line_item_application.__class__ is not str and not (
        v_line_item_application is None and "line_item_application" not in data
    ):
        self.line_item_application = mismatch(v_line_item_application, at, "line_item_application", "string")
    if v_entries.__class__ is list:
        here = (at, "entries[]")
        self.entries = [decode_fulfillment_fulfillment_entry(item, here) for item in v_entries]
    elif v_entries is None and "entries" not in data:
        self.entries = None
    else:
        self.entries = mismatch(v_entries, at, "entries", "array")
    self.metadata = None if v_metadata is None else _decode_metadata(v_metadata, at, "metadata")
    self.pickup_details = (
        None
        if v_pickup_details is None
        else decode_fulfillment_pickup_details(v_pickup_details, (at, "pickup_details"))
    )
    self.shipment_details = (
        None
        if v_shipment_details is None
        else decode_fulfillment_shipment_details(v_shipment_details, (at, "shipment_details"))
    )
    self.delivery_details = (
        None
        if v_delivery_details is None
        else decode_fulfillment_delivery_details(v_delivery_details, (at, "delivery_details"))
    )
    self._extra = None if len(known) == 9 else {key: known[key] for key in known if key not in _FIELDS}
    return self


_FIELDS: Final[dict[str, tuple[str, bool, Encode]]] = {
    "uid": ("uid", False, refuse_float),
    "type": ("type", False, plain),
    "state": ("state", False, plain),
    "line_item_application": ("line_item_application", False, plain),
    "entries": ("entries", False, encode_list_of(encode_later(__name__, "fulfillment_fulfillment_entry"))),
    "metadata": ("metadata", False, encode_dict_of(refuse_float)),
    "pickup_details": ("pickup_details", False, encode_later(__name__, "fulfillment_pickup_details")),
    "shipment_details": ("shipment_details", False, encode_later(__name__, "fulfillment_shipment_details")),
    "delivery_details": ("delivery_details", False, encode_later(__name__, "fulfillment_delivery_details")),
}

_NOTHING: Final[dict[str, None]] = dict.fromkeys(_FIELDS)
_values = itemgetter(*_FIELDS)

encode = object_encoder(Fulfillment, _FIELDS)
